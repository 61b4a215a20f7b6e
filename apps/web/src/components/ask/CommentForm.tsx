"use client";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import classes from "./AnswerOpinion.module.css";

interface CommentFormProps {
  comment: string;
  onComment: (comment: string) => Promise<void>;
  onClose: () => void;
}

/** Says in words what is good or bad about an answer. */
export function CommentForm({ comment: before, onComment, onClose }: CommentFormProps) {
  const [comment, setComment] = useState(before);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    text.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    await onComment(comment.trim());
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form ref={form} className={classes.comment} onSubmit={submit}>
      <Textarea
        ref={text}
        label="Comment"
        description="What is right or wrong about it. Optional."
        value={comment}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => setComment(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <div className={classes.row}>
        <Button variant="default" size="compact-md" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" size="compact-md" loading={busy}>
          Save comment
        </Button>
      </div>
    </form>
  );
}
