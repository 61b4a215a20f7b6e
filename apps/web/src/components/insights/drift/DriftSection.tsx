"use client";

import { Progress } from "@mantine/core";
import { IconActivity } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { Section } from "@/components/settings/Section";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import { driftQuery } from "../queries";
import { AlarmList } from "./AlarmList";
import classes from "./drift.module.css";
import { MeasureCard } from "./MeasureCard";
import { ReferenceForm } from "./ReferenceForm";

type Drift = Schemas["Drift"];

/** Whether what is asked, and how well it is found, has changed. */
export function DriftSection() {
  const { data, error, refetch } = useQuery(driftQuery());
  return (
    <Section
      title="Drift"
      hint="The latest questions beside the reference. An alarm is a change that chance alone would bring about less than once in years."
      action={
        data?.watching ? (
          <ReferenceForm key={data.reference.days} days={data.reference.days} />
        ) : null
      }
    >
      {data ? (
        <DriftBody drift={data} />
      ) : error ? (
        <ProblemNotice error={error} retry={refetch} />
      ) : (
        <RowsSkeleton label="Drift is loading" rows={3} />
      )}
    </Section>
  );
}

function DriftBody({ drift }: { drift: Drift }) {
  if (!drift.watching)
    return (
      <>
        <Waiting drift={drift} />
        {drift.reference.days > 0 ? <AlarmList /> : null}
      </>
    );
  return (
    <>
      <Compared drift={drift} />
      <div className={classes.grid}>
        {drift.measures.map((measure) => (
          <MeasureCard key={measure.measure} measure={measure} />
        ))}
      </div>
      <AlarmList />
    </>
  );
}

const count = (n: number) => n.toLocaleString("en");

function questions(n: number): string {
  return n === 1 ? "1 question" : `${count(n)} questions`;
}

/** What is compared with what, and when next. */
function Compared({ drift: { reference, window, lookedAt, nextIn } }: { drift: Drift }) {
  return (
    <p className={classes.facts}>
      {window ? questions(window.samples) : "No questions"} up to{" "}
      {window ? <When at={window.to} /> : "now"}, beside{" "}
      {reference.days > 0
        ? `the ${count(reference.stretch?.samples ?? 0)} of ${reference.days} days`
        : `the first ${count(reference.stretch?.samples ?? 0)}`}
      {reference.growing ? ", which still grow to 1,000" : ""}.
      {lookedAt ? (
        <>
          {" "}
          Compared <When at={lookedAt} />, again after {questions(nextIn)} more.
        </>
      ) : null}
    </p>
  );
}

/** Before there is anything to compare. */
function Waiting({ drift: { questions: asked, nextIn, needed, reference } }: { drift: Drift }) {
  const chosen = reference.days > 0;
  const done = chosen ? 125 - nextIn : asked;
  return (
    <EmptyState
      heading="h3"
      icon={<IconActivity size={32} aria-hidden />}
      title={chosen ? "The reference is set" : "Not enough questions yet"}
      action={
        <Progress
          w={240}
          value={(100 * done) / (chosen ? 125 : needed)}
          aria-label="Questions until the first comparison"
        />
      }
    >
      {chosen
        ? `The next comparison is after ${questions(nextIn)} more.`
        : `Drift is watched from ${count(needed)} questions on: the first 200 are what the next are compared with. ${questions(asked)} so far. Only figures of them are kept for this, neither words nor who asked.`}
    </EmptyState>
  );
}
