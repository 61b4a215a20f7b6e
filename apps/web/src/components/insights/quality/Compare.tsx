"use client";

import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { comparisonQuery } from "../queries";
import { Differences } from "./Differences";
import { label, type Run } from "./measures";
import classes from "./quality.module.css";

/** Two runs beside each other: what became better or worse, and on which questions. */
export function Compare({ runs }: { runs: Run[] }) {
  const [after, setAfter] = useState(runs[0]?.id ?? "");
  const [before, setBefore] = useState(runs[1]?.id ?? "");
  const { data, error, refetch } = useQuery({
    ...comparisonQuery(after, before),
    enabled: after !== before,
  });
  const options = runs.map((run) => ({ value: run.id, label: label(run) }));
  return (
    <div className={classes.compare}>
      <h3 className={classes.sub}>Two runs beside each other</h3>
      <div className={classes.choices}>
        <Select
          label="Before"
          data={options}
          value={before}
          onChange={(value) => value && setBefore(value)}
          allowDeselect={false}
        />
        <Select
          label="After"
          data={options}
          value={after}
          onChange={(value) => value && setAfter(value)}
          allowDeselect={false}
        />
      </div>
      {after === before ? (
        <p className={classes.hint}>Choose two runs that differ.</p>
      ) : error && !data ? (
        <ProblemNotice error={error} retry={refetch} />
      ) : data ? (
        <Differences comparison={data} />
      ) : (
        <RowsSkeleton label="The comparison is loading" rows={3} />
      )}
    </div>
  );
}
