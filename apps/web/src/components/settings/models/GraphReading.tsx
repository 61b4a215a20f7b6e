"use client";

import { Button, Progress } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { Section } from "../Section";
import classes from "./models.module.css";
import { outcomesInWords, type Reading, readCount, readingQuery } from "./reading";
import { StartReading } from "./StartReading";
import { formatDollars } from "./settings";

/** The reading of the library by the model for answers, for the knowledge graph. */
export function GraphReading() {
  const { data, error, refetch } = useQuery(readingQuery());
  return (
    <Section
      title="Reading for the graph"
      hint="The knowledge graph needs no model. The model for answers can read every passage once as well, and finds connections that rules do not."
    >
      {error && !data ? <ProblemNotice error={error} retry={refetch} /> : null}
      {!data && !error ? <RowsSkeleton label="The reading is loading" rows={1} /> : null}
      {data ? <Reader reading={data} /> : null}
    </Section>
  );
}

function Reader({ reading }: { reading: Reading }) {
  if (!reading.model) {
    return (
      <div className={classes.none}>
        <p>Set up a model for answers first.</p>
      </div>
    );
  }
  return (
    <div className={classes.card}>
      <Progressing reading={reading} />
      {reading.state === "running" ? <StopReading /> : <StartReading reading={reading} />}
    </div>
  );
}

/** How far it is, and what stopped it. */
function Progressing({ reading }: { reading: Reading }) {
  if (reading.state === "none") return null;
  const read = readCount(reading);
  const all = read + reading.estimate.passages;
  const outcomes = outcomesInWords(reading);
  return (
    <div className={classes.meter}>
      <p className={classes.line}>
        {reading.model} has read {read.toLocaleString("en-US")} of {all.toLocaleString("en-US")}{" "}
        passages{outcomes ? `: ${outcomes}` : ""}. {formatDollars(reading.spent)} of{" "}
        {formatDollars(reading.budget)} spent.
      </p>
      {reading.state === "running" ? (
        <Progress
          value={all > 0 ? (100 * read) / all : 0}
          size="sm"
          aria-label="Passages read for the graph"
        />
      ) : null}
      {reading.failure ? (
        <p className={classes.failure} data-tone={reading.retryAt ? "waiting" : "broken"}>
          {reading.failure}{" "}
          {reading.retryAt ? (
            <>
              It goes on by itself <When at={reading.retryAt} />.
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function StopReading() {
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () => api.DELETE("/v1/graph/reading"),
    onSettled: () => queries.invalidateQueries({ queryKey: readingQuery().queryKey }),
  });
  return (
    <div>
      {stop.error ? <ProblemNotice error={stop.error} /> : null}
      <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
        Stop reading
      </Button>
    </div>
  );
}
