"use client";

import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconLink } from "@tabler/icons-react";
import { formatTook } from "@/lib/format";
import { paths } from "@/lib/paths";
import classes from "./AnswerFooter.module.css";
import { type Answer, citedSources } from "./answer-state";
import { percent } from "./confidence";
import { answerAsText } from "./copy";
import { WrittenBy } from "./WrittenBy";

/** Below an answer that has ended: what it took, and what can be taken from it. */
export function AnswerFooter({ answer }: { answer: Answer }) {
  const text = useClipboard({ timeout: 1500 });
  const link = useClipboard({ timeout: 1500 });
  const { conversationId, messageId, done } = answer;
  const sources = citedSources(answer).length;
  const facts = [
    done ? formatTook(done.tookMs) : undefined,
    answer.phase === "answered" ? count(sources, "source") : undefined,
    answer.phase === "answered" && done?.confidence !== undefined
      ? `${percent(done.confidence)} confidence`
      : undefined,
    done?.searched ? `${count(done.searched, "document")} within reach` : undefined,
  ].filter(Boolean);
  return (
    <div className={classes.footer}>
      <span className={classes.facts}>
        {facts.join(" · ")}
        {done?.writtenBy ? <WrittenBy by={done.writtenBy} /> : null}
      </span>
      {answer.sentences.length > 0 ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={
            text.copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
          }
          onClick={() => text.copy(answerAsText(answer, window.location.origin))}
        >
          {text.copied ? "Copied" : "Copy with sources"}
        </Button>
      ) : null}
      {conversationId && messageId ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={
            link.copied ? <IconCheck size={14} aria-hidden /> : <IconLink size={14} aria-hidden />
          }
          onClick={() =>
            link.copy(`${window.location.origin}${paths.conversation(conversationId)}#${messageId}`)
          }
        >
          {link.copied ? "Copied" : "Copy link"}
        </Button>
      ) : null}
    </div>
  );
}

function count(n: number, thing: string): string {
  return `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;
}
