"use client";

import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import { useSession } from "@/lib/auth/session";
import { Section } from "./Section";

/** Ends the organisation, after its short name has been typed in. */
export function EndOrganisation() {
  const [asking, setAsking] = useState(false);
  const { organisation } = useSession();
  return (
    <Section
      title="End this organisation"
      hint="Erases every document, conversation, key and membership, at once and for good. Accounts of people who belong to no other organisation go too. Take a copy first."
    >
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          Erase {organisation.name}
        </Button>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Erase ${organisation.name}?`}
        size="sm"
      >
        <EndForm slug={organisation.slug} onKeep={() => setAsking(false)} />
      </Modal>
    </Section>
  );
}

function EndForm({ slug, onKeep }: { slug: string; onKeep: () => void }) {
  const [typed, setTyped] = useState("");
  const end = useMutation({
    mutationFn: () => unwrap(api.POST("/v1/organisation/erase", { body: { confirm: typed } })),
    // The session has ended with the organisation.
    onSuccess: () => window.location.assign("/sign-in"),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.mutate();
  };
  return (
    <form method="post" onSubmit={submit}>
      <p>
        Nobody can bring any of it back. To go on, type <strong>{slug}</strong>.
      </p>
      <TextInput
        label="Short name of the organisation"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
      {end.error ? <ProblemNotice error={end.error} /> : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onKeep}>
          Keep
        </Button>
        <Button type="submit" color="red" disabled={typed !== slug} loading={end.isPending}>
          Erase everything
        </Button>
      </Group>
    </form>
  );
}
