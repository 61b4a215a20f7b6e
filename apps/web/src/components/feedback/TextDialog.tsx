"use client";

import { Button, Group, Modal, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { toProblem } from "@/lib/problem";
import { ProblemNotice } from "./ProblemNotice";

interface TextDialogProps {
  title: string;
  label: string;
  description?: string;
  /** What it says now. */
  text: string;
  /** In characters. */
  maxLength: number;
  /** The field of the request that holds the text: what is wrong with it is said beside it. */
  field: string;
  /** Whether it may be longer than a line, and empty. Default: a name. */
  note?: boolean;
  /** The deed, as a verb: "Rename". */
  action: string;
  onText: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Changes one text: a name, a title, a note. */
export function TextDialog(props: TextDialogProps) {
  const { title, field, note, action, onText, onClose } = props;
  const [text, setText] = useState(props.text);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof toProblem>>();
  const written = text.trim();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onText(written);
      onClose();
    } catch (error) {
      setProblem(toProblem(error));
      setBusy(false);
    }
  }
  const input = {
    label: props.label,
    description: props.description,
    value: text,
    maxLength: props.maxLength,
    error: problem?.fields[field],
    "data-autofocus": true,
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        {note ? (
          <Textarea
            {...input}
            autosize
            minRows={3}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <TextInput {...input} required onChange={(event) => setText(event.currentTarget.value)} />
        )}
        {problem && !problem.fields[field] ? <ProblemNotice error={problem} /> : null}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            loading={busy}
            disabled={written === props.text || (!note && written === "")}
          >
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
