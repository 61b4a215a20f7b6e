"use client";

import { UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { AnswerEnd } from "./AnswerEnd";
import { AnswerFooter } from "./AnswerFooter";
import { AnswerOpinion } from "./AnswerOpinion";
import { AnswerStatus } from "./AnswerStatus";
import { AnswerText } from "./AnswerText";
import { citedSources, hasEnded, isRunning } from "./answer-state";
import { FallbackNote } from "./FallbackNote";
import type { Lit } from "./lit";
import { PartialNote } from "./PartialNote";
import { SearchedFor } from "./SearchedFor";
import { SourceList } from "./SourceList";
import { SourcePills } from "./SourcePills";
import classes from "./TurnView.module.css";
import type { Turn } from "./turn";

interface TurnViewProps {
  turn: Turn;
  lit: Lit;
  onLight: (lit: Lit) => void;
  /** Asks its question again; only where the viewer may ask. */
  onAgain?: (scope: readonly string[]) => void;
  onCancel: () => void;
}

/** A question, and below it its answer in whatever state of its life. */
export function TurnView({ turn, lit, onLight, onAgain, onCancel }: TurnViewProps) {
  const { answer } = turn;
  const ended = hasEnded(answer);
  return (
    <article
      id={answer.messageId}
      className={classes.turn}
      aria-busy={isRunning(answer)}
      aria-label={`Question: ${turn.question}`}
      data-phase={answer.phase}
    >
      <h2 className={classes.question}>{turn.question}</h2>
      {answer.query ? <SearchedFor query={answer.query} /> : null}
      <SourcePills sources={answer.sources} />
      {answer.partial ? <PartialNote partial={answer.partial} /> : null}
      <FallbackNote answer={answer} />
      <AnswerText answer={answer} lit={lit} onLight={onLight} />
      <AnswerStatus answer={answer} onCancel={onCancel} />
      {ended ? (
        <>
          <AnswerEnd
            answer={answer}
            onAgain={onAgain && (() => onAgain(turn.scope))}
            onWiden={onAgain && turn.scope.length > 0 ? () => onAgain([]) : undefined}
          />
          {answer.phase !== "refused" ? <AnswerFooter answer={answer} /> : null}
          {answer.phase !== "refused" && answer.conversationId && answer.messageId ? (
            <AnswerOpinion
              conversationId={answer.conversationId}
              messageId={answer.messageId}
              saved={turn.opinion}
              keepable={citedSources(answer).length > 0}
            />
          ) : null}
        </>
      ) : null}
      <NarrowSources turn={turn} lit={lit} onLight={onLight} />
    </article>
  );
}

/** The sources below the answer, where the page has no room for them beside it. */
function NarrowSources({ turn, lit, onLight }: Pick<TurnViewProps, "turn" | "lit" | "onLight">) {
  const [open, setOpen] = useState(false);
  const count = citedSources(turn.answer).length;
  if (count === 0) return null;
  return (
    <section className={classes.narrow} aria-label="Sources">
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Sources ({count})
        <IconChevronDown size={16} aria-hidden />
      </UnstyledButton>
      {open ? <SourceList answer={turn.answer} lit={lit} onLight={onLight} /> : null}
    </section>
  );
}
