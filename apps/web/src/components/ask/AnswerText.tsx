import { Fragment } from "react";
import classes from "./AnswerText.module.css";
import {
  type Answer,
  type AnswerSentence,
  citationsOf,
  hasEnded,
  lacksSupport,
} from "./answer-state";
import { CitationMark } from "./CitationMark";
import { LightMarkdown } from "./LightMarkdown";
import { type Lit, sentenceLit } from "./lit";
import { NoSource } from "./NoSource";

interface AnswerTextProps {
  answer: Answer;
  lit: Lit;
  onLight: (lit: Lit) => void;
}

/** The answer, sentence by sentence, each with the marks of what supports it. */
export function AnswerText({ answer, lit, onLight }: AnswerTextProps) {
  if (answer.sentences.length === 0) return null;
  const streaming = !hasEnded(answer);
  return (
    <div className={classes.text} data-streaming={streaming || undefined}>
      {paragraphs(answer.sentences).map((paragraph) => (
        <p key={paragraph[0]} data-item={isItem(answer.sentences[paragraph[0] ?? 0]) || undefined}>
          {paragraph.map((index) => (
            <Fragment key={index}>
              <Sentence answer={answer} index={index} lit={lit} onLight={onLight} />{" "}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function Sentence({ answer, index, lit, onLight }: AnswerTextProps & { index: number }) {
  const citations = citationsOf(answer, index);
  const marks = citations.map((c) => c.number);
  const unsupported = lacksSupport(answer, index) && answer.sentences[index]?.text.trim() !== "";
  const light = () => onLight({ sentence: index });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: lighting the sources only adds to what the marks, which take focus, do as well
    <span
      className={classes.sentence}
      data-lit={sentenceLit(lit, index, marks) || undefined}
      data-unsupported={unsupported || undefined}
      data-withheld={answer.sentences[index]?.support === "withheld" || undefined}
      onPointerEnter={light}
      onPointerLeave={() => onLight(undefined)}
      onFocus={light}
      onBlur={() => onLight(undefined)}
    >
      <span className={classes.words}>
        <LightMarkdown text={answer.sentences[index]?.text.trimEnd() ?? ""} />
      </span>
      {citations.map((citation) => (
        <Fragment key={citation.number}>
          {"\u2060"}
          <CitationMark citation={citation} conversationId={answer.conversationId} />
        </Fragment>
      ))}
      {unsupported ? <NoSource reason={answer.sentences[index]?.reason} /> : null}
    </span>
  );
}

/** Whether a sentence begins an item of a list. */
function isItem(sentence: AnswerSentence | undefined): boolean {
  return sentence?.text.startsWith("- ") ?? false;
}

/** The indices of the sentences, a list for each paragraph. */
function paragraphs(sentences: readonly AnswerSentence[]): number[][] {
  const result: number[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    const last = result.at(-1);
    if (last && !sentence.break) last.push(index);
    else result.push([index]);
  }
  return result;
}
