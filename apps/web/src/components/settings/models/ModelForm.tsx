"use client";

import { Button, Group, Select, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";
import { CostFields } from "./CostFields";
import { KeyField } from "./KeyField";
import classes from "./models.module.css";
import {
  type Draft,
  draftOf,
  type Endpoint,
  kindsFor,
  type Purpose,
  type Settings,
  settingsOf,
  withKind,
} from "./settings";
import { TrialResult } from "./TrialResult";

interface ModelFormProps {
  purpose: Purpose;
  endpoint?: Endpoint;
  onSubmit: (settings: Settings) => void;
  pending: boolean;
  error: unknown;
}

/** What a model needs: where it is, what it is called, a key, and what it costs. */
export function ModelForm({ purpose, endpoint, onSubmit, pending, error }: ModelFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(purpose, endpoint));
  const trial = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/v1/model-endpoints/test", {
          body: { purpose, ...settingsOf(draft, purpose), endpointId: endpoint?.id },
        }),
      ),
  });
  const set = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    trial.reset();
  };
  const failure = error ?? trial.error;
  const fields = failure ? toProblem(failure).fields : {};
  const kinds = kindsFor(purpose);
  const kind = kinds.find((k) => k.value === draft.kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(settingsOf(draft, purpose));
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Select
        label="Server"
        data={kinds.map(({ value, label }) => ({ value, label }))}
        value={draft.kind}
        onChange={(value) => value && set(withKind(draft, value))}
        allowDeselect={false}
        error={fields.protocol}
      />
      <TextInput
        label="Address"
        description="Before the protocol’s own paths; one without a path gets /v1"
        placeholder={kind?.baseUrl}
        required
        withAsterisk={false}
        maxLength={1024}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={draft.baseUrl}
        onChange={(event) => set({ baseUrl: event.currentTarget.value })}
        error={fields.baseUrl}
      />
      <TextInput
        label="Model"
        description={
          kind?.models[purpose]
            ? `As the server names it, such as ${kind.models[purpose]}`
            : "As the server names it"
        }
        required
        withAsterisk={false}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={draft.model}
        onChange={(event) => set({ model: event.currentTarget.value })}
        error={fields.model}
      />
      <KeyField
        draft={draft}
        set={set}
        endpoint={endpoint}
        error={fields.key}
        wanted={!!kind?.wantsKey}
      />
      <CostFields draft={draft} set={set} purpose={purpose} fields={fields} />
      <TrialResult trial={trial.data} pending={trial.isPending} />
      {failure && Object.keys(fields).length === 0 ? <ProblemNotice error={failure} /> : null}
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          onClick={() => trial.mutate()}
          loading={trial.isPending}
          disabled={!draft.baseUrl.trim() || !draft.model.trim()}
        >
          Test
        </Button>
        <Button
          type="submit"
          loading={pending}
          disabled={!draft.baseUrl.trim() || !draft.model.trim()}
        >
          Save
        </Button>
      </Group>
    </form>
  );
}
