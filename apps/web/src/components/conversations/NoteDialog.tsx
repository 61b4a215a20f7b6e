"use client";

import { Button, Group, Modal, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";

interface NoteDialogProps {
  note: string;
  onNote: (note: string) => Promise<void>;
  onClose: () => void;
}

/** Says something about a kept question. */
export function NoteDialog({ note: before, onNote, onClose }: NoteDialogProps) {
  const [note, setNote] = useState(before);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onNote(note);
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }
  return (
    <Modal opened onClose={onClose} title="Note">
      <form onSubmit={submit}>
        <Textarea
          label="Note"
          description="Why it matters, or what a good answer says."
          value={note}
          maxLength={2000}
          autosize
          minRows={3}
          data-autofocus
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {problem ? <ProblemNotice error={problem} /> : null}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={note.trim() === before}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
