"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import classes from "./quality.module.css";

/** Asks the kept questions again. */
export function StartRun({ running }: { running: boolean }) {
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () => unwrap(api.POST("/v1/evaluations", { body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["evaluations"] }),
  });
  return (
    <div className={classes.start}>
      <Button onClick={() => start.mutate()} loading={start.isPending} disabled={running}>
        {running ? "A run is under way" : "Measure now"}
      </Button>
      {start.error ? <ProblemNotice title="No run was started" error={start.error} /> : null}
    </div>
  );
}
