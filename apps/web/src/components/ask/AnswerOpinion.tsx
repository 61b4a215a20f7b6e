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
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { notifyDone, notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import classes from "./AnswerOpinion.module.css";
import { CommentForm } from "./CommentForm";
import type { Opinion } from "./turn";

interface AnswerOpinionProps {
  messageId: string;
  /** As it was when the conversation was read. */
  saved: Opinion | undefined;
  /** Whether the answer cites anything that a test could expect. */
  keepable: boolean;
}

/** What the reader thinks of an answer: a thumb, a comment, and whether it is worth keeping. */
export function AnswerOpinion({ messageId, saved, keepable }: AnswerOpinionProps) {
  const [feedback, setFeedback] = useState(saved?.feedback);
  const [testCase, setTestCase] = useState(saved?.testCaseId);
  const [commenting, setCommenting] = useState(false);
  const queries = useQueryClient();
  const params = { path: { id: messageId } };

  /** Keeps a verdict with its comment; no verdict takes the opinion back. */
  async function think(verdict: "up" | "down" | undefined, comment?: string) {
    const before = feedback;
    setFeedback(verdict && { verdict, comment, updatedAt: new Date().toISOString() });
    try {
      if (verdict === undefined) await api.DELETE("/v1/messages/{id}/feedback", { params });
      else
        setFeedback(
          await unwrap(
            api.PUT("/v1/messages/{id}/feedback", { params, body: { verdict, comment } }),
          ),
        );
    } catch (error) {
      setFeedback(before);
      notifyProblem("Your opinion could not be kept", error);
    }
  }
  function press(verdict: "up" | "down") {
    const again = feedback?.verdict === verdict;
    setCommenting(!again && verdict === "down");
    void think(again ? undefined : verdict, again ? undefined : feedback?.comment);
  }
  async function keep() {
    try {
      if (testCase) {
        await api.DELETE("/v1/test-cases/{id}", { params: { path: { id: testCase } } });
        setTestCase(undefined);
      } else {
        const { id } = await unwrap(api.POST("/v1/test-cases", { body: { messageId } }));
        setTestCase(id);
        notifyDone("Kept. You find it under Conversations, Kept questions.");
      }
      await queries.invalidateQueries({ queryKey: ["test-cases"] });
    } catch (error) {
      notifyProblem("That could not be done", error);
    }
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
          aria-pressed={testCase !== undefined}
          leftSection={
            testCase ? (
              <IconBookmarkFilled size={14} aria-hidden />
            ) : (
              <IconBookmark size={14} aria-hidden />
            )
          }
          onClick={keep}
        >
          {testCase ? "Kept as test case" : "Keep as test case"}
        </Button>
      ) : null}
      {feedback && commenting ? (
        <CommentForm
          comment={feedback.comment ?? ""}
          onComment={async (comment) => {
            await think(feedback.verdict, comment || undefined);
            setCommenting(false);
          }}
          onClose={() => setCommenting(false)}
        />
      ) : null}
    </fieldset>
  );
}
