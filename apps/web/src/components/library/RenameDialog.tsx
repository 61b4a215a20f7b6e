"use client";

import { Button, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import type { Schemas } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";

interface RenameDialogProps {
  document: Schemas["Document"];
  onRename: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Gives a document another name. */
export function RenameDialog({ document, onRename, onClose }: RenameDialogProps) {
  const [name, setName] = useState(document.name);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof toProblem>>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onRename(name.trim());
      onClose();
    } catch (error) {
      setProblem(toProblem(error));
      setBusy(false);
    }
  }
  return (
    <Modal opened onClose={onClose} title="Rename">
      <form onSubmit={submit}>
        <TextInput
          label="Name"
          value={name}
          maxLength={255}
          required
          data-autofocus
          error={problem?.fields.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {problem && !problem.fields.name ? <ProblemNotice error={problem} /> : null}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            loading={busy}
            disabled={name.trim() === "" || name.trim() === document.name}
          >
            Rename
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
