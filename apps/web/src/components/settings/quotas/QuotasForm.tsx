"use client";

import { Button, Group, NumberInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { notifyDone } from "@/components/feedback/notices";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { useIsAdmin } from "@/lib/auth/session";
import section from "../Section.module.css";

type Quotas = Schemas["Quotas"];

const MIB = 1 << 20;

/** The limits, to read or, for an administrator, to set. */
export function QuotasForm({ quotas }: { quotas: Quotas }) {
  const isAdmin = useIsAdmin();
  const queries = useQueryClient();
  const [questions, setQuestions] = useState<number | string>(quotas.questionsPerHour);
  const [documents, setDocuments] = useState<number | string>(quotas.documentsPerDay);
  const [mebibytes, setMebibytes] = useState<number | string>(quotas.bytesPerDay / MIB);
  const save = useMutation({
    mutationFn: (body: Quotas) => unwrap(api.PUT("/v1/quotas", { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["quotas"] });
      notifyDone("Saved.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      questionsPerHour: Number(questions),
      documentsPerDay: Number(documents),
      bytesPerDay: Math.round(Number(mebibytes) * MIB),
    });
  };
  const field = { min: 0, allowNegative: false, disabled: !isAdmin, thousandSeparator: "," };
  return (
    <form onSubmit={submit} className={`${section.form} ${section.narrow}`}>
      <NumberInput
        {...field}
        label="Questions in an hour"
        value={questions}
        onChange={setQuestions}
        max={1_000_000}
        allowDecimal={false}
      />
      <NumberInput
        {...field}
        label="Documents in a day"
        description="New versions count too. A day is that of UTC."
        value={documents}
        onChange={setDocuments}
        max={1_000_000}
        allowDecimal={false}
      />
      <NumberInput
        {...field}
        label="MiB in a day"
        description="The size of those documents together."
        value={mebibytes}
        onChange={setMebibytes}
        max={900_000_000}
      />
      {save.error ? <ProblemNotice error={save.error} /> : null}
      {isAdmin ? (
        <Group>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </Group>
      ) : (
        <p className={section.hint}>Only an administrator can change them.</p>
      )}
    </form>
  );
}
