"use client";

import { Button, Progress } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import type { Run } from "./measures";
import classes from "./quality.module.css";

/** A run that is under way: how far it is, and a way to stop it. */
export function RunProgress({ run }: { run: Run }) {
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/v1/evaluations/{id}/stop", { params: { path: { id: run.id } } })),
    onError: (error) => notifyProblem("The run was not stopped", error),
    onSettled: () => queries.invalidateQueries({ queryKey: ["evaluations"] }),
  });
  return (
    <div className={classes.progress}>
      <p role="status">
        {run.asked.toLocaleString("en")} of {run.questions.toLocaleString("en")} questions asked
      </p>
      <Progress
        value={run.questions > 0 ? (100 * run.asked) / run.questions : 0}
        aria-label="Questions asked"
      />
      <Button variant="default" size="xs" loading={stop.isPending} onClick={() => stop.mutate()}>
        Stop
      </Button>
    </div>
  );
}
