"use client";

import { Button, NumberInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { notifyDone } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import classes from "./drift.module.css";

const MOST_DAYS = 90;

/** Makes the questions of the last days what the next are compared with. */
export function ReferenceForm({ days: chosen }: { days: number }) {
  const queries = useQueryClient();
  const [days, setDays] = useState<number | string>(chosen || 30);
  const [asking, setAsking] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      unwrap(api.PUT("/v1/insights/drift/reference", { body: { days: Number(days) } })),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ["drift"] });
      notifyDone("The reference is set.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.reset();
    setAsking(true);
  };
  return (
    <form onSubmit={submit} className={classes.reference}>
      <NumberInput
        label="Reference: the last days"
        value={days}
        onChange={setDays}
        min={1}
        max={MOST_DAYS}
        allowDecimal={false}
        w={190}
      />
      <Button type="submit" variant="default" disabled={!(Number(days) >= 1)}>
        Set reference
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Set another reference?"
        action="Set reference"
        onConfirm={() => save.mutate()}
        pending={save.isPending}
        error={save.error}
      >
        What was asked in the last {days} days becomes what is usual. All alarms end, and the
        reference of before cannot be brought back.
      </ConfirmDialog>
    </form>
  );
}
