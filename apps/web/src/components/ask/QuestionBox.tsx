"use client";

import { ActionIcon, Textarea, Tooltip } from "@mantine/core";
import { IconArrowUp, IconPlayerStopFilled } from "@tabler/icons-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useShortcut } from "@/lib/keyboard/useShortcut";
import { paths } from "@/lib/paths";
import { useHydrated } from "@/lib/useHydrated";
import classes from "./QuestionBox.module.css";
import { ScopePicker } from "./ScopePicker";

/** The address's fragment that asks for the focus here. */
const NAMED = paths.newQuestion.slice(paths.newQuestion.indexOf("#"));

/** The most characters of a question, as the contract has it. */
const MAX_QUESTION = 4000;

interface QuestionBoxProps {
  draft: string;
  onDraft: (draft: string) => void;
  scope: readonly string[];
  onScope: (scope: readonly string[]) => void;
  /** Whether an answer is on its way; then the button stops it. */
  running: boolean;
  /** Whether it continues a conversation. */
  followUp: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
}

/** Where a question is written: grows with it, Enter sends, Shift+Enter breaks the line. */
export function QuestionBox(props: QuestionBoxProps) {
  const { draft, onDraft, scope, onScope, running, followUp, onAsk, onStop } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = () => field.current?.focus();
  useShortcut("focusQuestion", focus);
  useShortcut("newQuestion", focus, { enabled: !followUp });
  useShortcut("stop", onStop, { enabled: running });

  const awake = useHydrated();
  useEffect(() => {
    if (awake && window.location.hash === NAMED) field.current?.focus();
  }, [awake]);

  const question = draft.trim();
  const over = draft.length - MAX_QUESTION;
  const ready = question !== "" && over <= 0 && !running;

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (ready) onAsk(question);
  }
  function onKeyDown(event: KeyboardEvent) {
    // Leaves the keys of a single character to the page again.
    if (event.key === "Escape" && !running) field.current?.blur();
    // 229 is the key of an input method that is still composing a character.
    if (
      event.key === "Enter" &&
      !event.shiftKey &&
      !event.nativeEvent.isComposing &&
      event.keyCode !== 229
    )
      submit(event);
  }
  return (
    <form className={classes.box} onSubmit={submit}>
      <Textarea
        ref={field}
        aria-label="Question"
        placeholder={followUp ? "Ask something else" : "Ask your documents"}
        variant="unstyled"
        autosize
        minRows={1}
        maxRows={8}
        value={draft}
        onChange={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={over > 0 ? `${over} characters too many: a question has at most 4,000.` : undefined}
        classNames={{ input: classes.input, error: classes.error }}
      />
      <div className={classes.row}>
        <ScopePicker scope={scope} onScope={onScope} />
        <span className={classes.hint} aria-hidden>
          {running ? "Esc stops" : "Enter asks, Shift Enter breaks the line"}
        </span>
        {running ? (
          <Tooltip label="Stop (Esc)">
            <ActionIcon
              size={36}
              radius="md"
              variant="default"
              aria-label="Stop the answer"
              onClick={onStop}
            >
              <IconPlayerStopFilled size={16} />
            </ActionIcon>
          </Tooltip>
        ) : (
          <ActionIcon type="submit" size={36} radius="md" aria-label="Ask" disabled={!ready}>
            <IconArrowUp size={20} />
          </ActionIcon>
        )}
      </div>
    </form>
  );
}
