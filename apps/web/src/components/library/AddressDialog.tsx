"use client";

import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { collectionsQuery } from "@/lib/api/queries";
import { toProblem } from "@/lib/problem";

interface AddressDialogProps {
  /** The collection that is shown, which is offered first. */
  collection?: string;
  onAdd: (address: string, collection?: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the address of a web page and where to put it. */
export function AddressDialog({ collection, onAdd, onClose }: AddressDialogProps) {
  const { data } = useQuery(collectionsQuery());
  const targets = (data?.collections ?? []).filter((c) => c.access !== "read");
  const [chosen, setChosen] = useState<string | null>(null);
  const [address, setAddress] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof toProblem>>();
  const into = chosen ?? targets.find((c) => c.id === collection)?.id ?? targets[0]?.id;
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onAdd(address.trim(), into);
      onClose();
    } catch (error) {
      setProblem(toProblem(error));
      setBusy(false);
    }
  }
  return (
    <Modal opened onClose={onClose} title="Add from the web">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Address"
            description="A page, or a file such as a PDF. Its text is read once, and again when you ask for it."
            placeholder="https://"
            inputMode="url"
            autoComplete="off"
            value={address}
            maxLength={2048}
            required
            data-autofocus
            error={problem?.fields.url}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Select
            label="To the collection"
            allowDeselect={false}
            data={targets.map((c) => ({ value: c.id, label: c.name }))}
            value={into ?? null}
            onChange={setChosen}
          />
          {problem && !problem.fields.url ? <ProblemNotice error={problem} /> : null}
        </Stack>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={address.trim() === ""}>
            Add
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
