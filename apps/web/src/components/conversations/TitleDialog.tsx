"use client";

import { Button, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";

interface TitleDialogProps {
  title: string;
  onRename: (title: string) => Promise<void>;
  onClose: () => void;
}

/** Gives a conversation another title. */
export function TitleDialog({ title: before, onRename, onClose }: TitleDialogProps) {
  const [title, setTitle] = useState(before);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onRename(title.trim());
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }
  return (
    <Modal opened onClose={onClose} title="Rename the conversation">
      <form onSubmit={submit}>
        <TextInput
          label="Title"
          value={title}
          maxLength={255}
          required
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {problem ? <ProblemNotice error={problem} /> : null}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            loading={busy}
            disabled={title.trim() === "" || title.trim() === before}
          >
            Rename
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
