"use client";

import { Button, Progress } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { modelsQuery } from "@/lib/api/queries";
import { Card, State, type Tone } from "../Card";
import { Section } from "../Section";
import classes from "./models.module.css";
import { type Reading, readCount, readInWords, readingQuery, spentInWords } from "./reading";
import { StartReading } from "./StartReading";

/** The reading of the library by the model for answers, for the knowledge graph. */
export function GraphReading() {
  const { data, error, refetch } = useQuery(readingQuery());
  useFreshSpending(data);
  return (
    <Section
      title="Reading for the graph"
      hint="The knowledge graph needs no model. The model for answers can read every passage once as well, and finds connections that rules do not. The text of every document is then sent to it."
    >
      {error && !data ? <ProblemNotice error={error} retry={refetch} /> : null}
      {!data && !error ? <RowsSkeleton label="The reading is loading" rows={1} /> : null}
      {data ? <Reader reading={data} /> : null}
    </Section>
  );
}

/** What reading costs is counted with the model, which says so above. */
function useFreshSpending(reading: Reading | undefined) {
  const queries = useQueryClient();
  const spent = reading?.spent;
  useEffect(() => {
    if (spent) void queries.invalidateQueries({ queryKey: modelsQuery().queryKey, exact: true });
  }, [spent, queries]);
}

function Reader({ reading }: { reading: Reading }) {
  if (!reading.model) {
    return (
      <div className={classes.none}>
        <p>Set up a model for answers above, and it can read for the graph too.</p>
      </div>
    );
  }
  const [word, tone] = stateOf(reading);
  return (
    <Card title="The library’s passages" state={<State tone={tone}>{word}</State>}>
      <Progressing reading={reading} />
      {reading.state === "running" ? (
        <StopReading />
      ) : reading.estimate.passages > 0 ? (
        <StartReading reading={reading} />
      ) : null}
    </Card>
  );
}

function stateOf({ state, failure, estimate }: Reading): [string, Tone] {
  if (state === "running") return failure ? ["Waiting", "waiting"] : ["Reading", "good"];
  if (state === "none") return ["Not begun", "quiet"];
  if (estimate.passages === 0) return ["Done", "good"];
  return state === "done" ? ["More to read", "quiet"] : ["Stopped", "waiting"];
}

/** How far it is, and what stopped it. */
function Progressing({ reading }: { reading: Reading }) {
  const read = readCount(reading);
  const all = read + reading.estimate.passages;
  if (reading.state === "none" && all > 0) return null;
  const spent = spentInWords(reading);
  return (
    <div className={classes.meter}>
      <p className={classes.line}>{readInWords(reading)}</p>
      {reading.state === "running" ? (
        <Progress
          value={all > 0 ? (100 * read) / all : 0}
          size="sm"
          aria-label="Passages read for the graph"
        />
      ) : null}
      {spent ? <p className={classes.line}>{spent}</p> : null}
      {reading.failure ? (
        <p className={classes.failure} data-tone="waiting">
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
    <div className={classes.stop}>
      {stop.error ? <ProblemNotice error={stop.error} /> : null}
      <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
        Stop reading
      </Button>
      <p className={classes.line}>It goes on when you leave this page. What was read is kept.</p>
    </div>
  );
}
