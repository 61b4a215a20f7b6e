"use client";

import { IconChartLine } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { Section } from "@/components/settings/Section";
import { isRunning, runsQuery } from "../queries";
import { KeptQuestionsLink } from "./KeptQuestionsLink";
import { Quality } from "./Quality";
import { StartRun } from "./StartRun";

/** How good search and answers are on questions whose answers are known, run after run. */
export function QualitySection() {
  const [chosen, choose] = useState("");
  const all = useQuery(runsQuery(""));
  const newest = all.data?.evaluations[0];
  return (
    <Section
      title="Quality"
      hint="The questions that people keep as test cases, asked again: whether the documents that a good answer rests on are still found."
      action={newest ? <StartRun running={all.data?.evaluations.some(isRunning) ?? false} /> : null}
    >
      {newest ? (
        <Quality name={chosen || newest.name} names={all.data?.names ?? []} choose={choose} />
      ) : all.data ? (
        <NoRuns />
      ) : all.error ? (
        <ProblemNotice error={all.error} retry={all.refetch} />
      ) : (
        <RowsSkeleton label="Runs are loading" rows={3} />
      )}
    </Section>
  );
}

function NoRuns() {
  return (
    <EmptyState
      heading="h3"
      icon={<IconChartLine size={32} aria-hidden />}
      title="Quality has not been measured yet"
      action={<StartRun running={false} />}
    >
      Keep a question as a test case to measure quality: below an answer that is right, choose “Keep
      as test case”. From twenty <KeptQuestionsLink /> on, a difference between two runs can be told
      from chance.
    </EmptyState>
  );
}
