"use client";

import { ActionIcon, Button } from "@mantine/core";
import {
  IconBookmark,
  IconBookmarkFilled,
  IconThumbDown,
  IconThumbDownFilled,
  IconThumbUp,
  IconThumbUpFilled,
} from "@tabler/icons-react";
import { useState } from "react";
import classes from "./AnswerOpinion.module.css";
import { CommentForm } from "./CommentForm";
import type { Opinion } from "./turn";
import { useOpinion } from "./useOpinion";

interface AnswerOpinionProps {
  conversationId: string;
  messageId: string;
  /** As the conversation has it. */
  saved: Opinion | undefined;
  /** Whether the answer cites anything that a test could expect. */
  keepable: boolean;
}

/** What the reader thinks of an answer: a thumb, a comment, and whether it is worth keeping. */
export function AnswerOpinion({ conversationId, messageId, saved, keepable }: AnswerOpinionProps) {
  const [commenting, setCommenting] = useState(false);
  const { think, keep } = useOpinion(conversationId, messageId);
  const { feedback, testCaseId } = saved ?? {};

  function press(verdict: "up" | "down") {
    const again = feedback?.verdict === verdict;
    setCommenting(!again && verdict === "down");
    void think(feedback, again ? undefined : { verdict, comment: feedback?.comment });
  }
  const up = feedback?.verdict === "up";
  const down = feedback?.verdict === "down";
  return (
    <fieldset className={classes.opinion} aria-label="Your opinion of this answer">
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label="Good answer"
        aria-pressed={up}
        onClick={() => press("up")}
      >
        {up ? <IconThumbUpFilled size={16} /> : <IconThumbUp size={16} />}
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label="Bad answer"
        aria-pressed={down}
        onClick={() => press("down")}
      >
        {down ? <IconThumbDownFilled size={16} /> : <IconThumbDown size={16} />}
      </ActionIcon>
      {feedback && !commenting ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setCommenting(true)}>
          {feedback.comment ? "Change your comment" : "Add a comment"}
        </Button>
      ) : null}
      {keepable ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-pressed={testCaseId !== undefined}
          leftSection={
            testCaseId ? (
              <IconBookmarkFilled size={14} aria-hidden />
            ) : (
              <IconBookmark size={14} aria-hidden />
            )
          }
          onClick={() => keep(testCaseId)}
        >
          {testCaseId ? "Kept as test case" : "Keep as test case"}
        </Button>
      ) : null}
      {feedback && commenting ? (
        <CommentForm
          comment={feedback.comment ?? ""}
          onComment={async (comment) => {
            await think(feedback, { verdict: feedback.verdict, comment: comment || undefined });
            setCommenting(false);
          }}
          onClose={() => setCommenting(false)}
        />
      ) : null}
    </fieldset>
  );
}
