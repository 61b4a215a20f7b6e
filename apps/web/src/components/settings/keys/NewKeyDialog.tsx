"use client";

import { Button, Checkbox, Group, Modal, Select, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";
import section from "../Section.module.css";
import { KeySecret } from "./KeySecret";
import { defaultLife, lives, type Scope, scopes } from "./scopes";

type NewKey = Schemas["NewAPIKey"];

interface NewKeyDialogProps {
  kind: "person" | "service";
  onClose: () => void;
}

/** Makes a key, and shows the whole of it once. */
export function NewKeyDialog({ kind, onClose }: NewKeyDialogProps) {
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: (body: NewKey) => unwrap(api.POST("/v1/keys", { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["keys"] }),
  });
  const secret = make.data?.secret;
  return (
    <Modal opened onClose={onClose} title={kind === "service" ? "New service" : "New key"}>
      {secret ? (
        <KeySecret secret={secret} onDone={onClose} />
      ) : (
        <NewKeyForm
          kind={kind}
          onSubmit={make.mutate}
          pending={make.isPending}
          error={make.error}
        />
      )}
    </Modal>
  );
}

interface NewKeyFormProps {
  kind: "person" | "service";
  onSubmit: (body: NewKey) => void;
  pending: boolean;
  error: unknown;
}

function NewKeyForm({ kind, onSubmit, pending, error }: NewKeyFormProps) {
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string[]>(["read", "ask"]);
  const [days, setDays] = useState(defaultLife);
  const fields = error ? toProblem(error).fields : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ name: name.trim(), kind, scopes: chosen as Scope[], days: Number(days) });
  };
  return (
    <form onSubmit={submit} className={section.form}>
      <TextInput
        label="Name"
        description="What it is used for, so that you know it again"
        required
        withAsterisk={false}
        maxLength={120}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fields.name}
      />
      <Checkbox.Group label="What it is for" value={chosen} onChange={setChosen}>
        <div className={section.form} style={{ marginTop: 8 }}>
          {scopes.map(({ value, label, description }) => (
            <Checkbox key={value} value={value} label={label} description={description} />
          ))}
        </div>
      </Checkbox.Group>
      <Select
        label="It lasts for"
        data={lives}
        value={days}
        onChange={(value) => value && setDays(value)}
        allowDeselect={false}
      />
      {error && !fields.name ? <ProblemNotice error={error} /> : null}
      <Group justify="flex-end">
        <Button type="submit" loading={pending} disabled={chosen.length === 0}>
          Make the key
        </Button>
      </Group>
    </form>
  );
}
