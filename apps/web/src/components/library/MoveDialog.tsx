"use client";

import { Button, Group, Modal, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Schemas } from "@/lib/api/client";
import { collectionsQuery } from "@/lib/api/queries";

interface MoveDialogProps {
  documents: readonly Schemas["Document"][];
  onMove: (collection: Schemas["Collection"]) => Promise<void>;
  onClose: () => void;
}

/** Moves documents to another collection, among those that the viewer may add to. */
export function MoveDialog({ documents, onMove, onClose }: MoveDialogProps) {
  const { data } = useQuery(collectionsQuery());
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const here = documents.every((d) => d.collectionId === documents[0]?.collectionId)
    ? documents[0]?.collectionId
    : "";
  const targets = (data?.collections ?? []).filter((c) => c.access !== "read" && c.id !== here);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const target = targets.find((c) => c.id === chosen);
    if (!target) return;
    setBusy(true);
    await onMove(target);
    onClose();
  }
  const what = documents.length === 1 ? `“${documents[0]?.name}”` : `${documents.length} documents`;
  return (
    <Modal opened onClose={onClose} title={`Move ${what}`}>
      <form onSubmit={submit}>
        <Select
          label="To the collection"
          description="Whoever may read that collection may read it then."
          placeholder={
            targets.length > 0 ? "Choose" : "There is no other collection that you may add to"
          }
          data={targets.map((c) => ({ value: c.id, label: c.name }))}
          value={chosen}
          onChange={setChosen}
          data-autofocus
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={!chosen}>
            Move
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
