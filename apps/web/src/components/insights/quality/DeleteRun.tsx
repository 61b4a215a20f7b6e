"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import { label, type Run } from "./measures";

/** Takes a run away, after asking. */
export function DeleteRun({ run }: { run: Run }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE("/v1/evaluations/{id}", { params: { path: { id: run.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["evaluations"] }),
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => setAsking(true)}
        aria-label={`Delete the run of ${label(run)}`}
      >
        Delete
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Delete this run?"
        action="Delete"
        onConfirm={() => remove.mutate()}
        pending={remove.isPending}
        error={remove.error}
      >
        {label(run)}, with how each of its questions went.
      </ConfirmDialog>
    </>
  );
}
