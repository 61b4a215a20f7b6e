"use client";

import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { isRunning, runsQuery } from "../queries";
import { Compare } from "./Compare";
import { measuresOf } from "./measures";
import { OverTime } from "./OverTime";
import classes from "./quality.module.css";
import { RunProgress } from "./RunProgress";
import { RunTable } from "./RunTable";

interface QualityProps {
  /** The set's. */
  name: string;
  names: string[];
  choose: (name: string) => void;
}

/** The runs of one set: over time, as a list, and two beside each other. */
export function Quality({ name, names, choose }: QualityProps) {
  const [wanted, want] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(runsQuery(name));
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Runs are loading" rows={3} />;
  const done = data.evaluations.filter((run) => run.state === "done");
  const measures = measuresOf(done);
  const measure = wanted && measures.includes(wanted) ? wanted : (measures[0] ?? "");
  return (
    <div className={classes.quality}>
      {data.evaluations.filter(isRunning).map((run) => (
        <RunProgress key={run.id} run={run} />
      ))}
      <div className={classes.choices}>
        {names.length > 1 ? (
          <Select
            label="Set"
            data={names}
            value={name}
            onChange={(value) => value && choose(value)}
            allowDeselect={false}
          />
        ) : null}
        {measures.length > 1 ? (
          <Select
            label="Measure"
            data={measures}
            value={measure}
            onChange={want}
            allowDeselect={false}
          />
        ) : null}
      </div>
      {done.length > 0 ? <OverTime runs={done} measure={measure} /> : null}
      <RunTable runs={data.evaluations} measure={measure} />
      {done.length > 1 ? <Compare key={name} runs={done} /> : null}
    </div>
  );
}
