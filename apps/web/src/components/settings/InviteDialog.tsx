"use client";

import { Button, CopyButton, Group, Modal, Select, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";
import { roles } from "./MemberRow";
import classes from "./Section.module.css";

type Invite = Schemas["Invite"];

/** Makes an invitation, and shows its link: once, for only its hash is kept. */
export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: (body: Invite) => unwrap(api.POST("/v1/invitations", { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["members"] }),
  });
  const close = () => {
    onClose();
    invite.reset();
  };
  return (
    <Modal opened={opened} onClose={close} title="Invite somebody">
      {invite.data ? (
        <InvitationLink invitation={invite.data} onDone={close} />
      ) : (
        <InviteForm onSubmit={invite.mutate} pending={invite.isPending} error={invite.error} />
      )}
    </Modal>
  );
}

interface InviteFormProps {
  onSubmit: (invite: Invite) => void;
  pending: boolean;
  error: unknown;
}

function InviteForm({ onSubmit, pending, error }: InviteFormProps) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Invite["role"]>("member");
  const fieldError = error ? toProblem(error).fields.email : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ email: email.trim(), role });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label="E-mail"
        type="email"
        required
        withAsterisk={false}
        data-autofocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fieldError}
      />
      <Select
        label="Role"
        data={roles}
        value={role}
        onChange={(value) => value && setRole(value as Invite["role"])}
        allowDeselect={false}
      />
      {error && !fieldError ? <ProblemNotice error={error} /> : null}
      <Group justify="flex-end">
        <Button type="submit" loading={pending}>
          Make a link
        </Button>
      </Group>
    </form>
  );
}

interface InvitationLinkProps {
  invitation: Schemas["Invitation"];
  onDone: () => void;
}

function InvitationLink({ invitation, onDone }: InvitationLinkProps) {
  const link = `${window.location.origin}/join/${invitation.token}`;
  return (
    <div className={classes.form}>
      <p className={classes.hint}>
        Send this link to {invitation.email}. It works once, and cannot be shown again.
      </p>
      <TextInput
        aria-label="Invitation link"
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Done
        </Button>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button onClick={copy} data-autofocus miw={112}>
              {copied ? "Copied" : "Copy link"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
