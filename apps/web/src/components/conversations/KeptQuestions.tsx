"use client";

import { Button } from "@mantine/core";
import { IconChecklist, IconDownload } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LoadMore } from "@/components/paging/LoadMore";
import { Rows, Section } from "@/components/settings/Section";
import { useIsAdmin } from "@/lib/auth/session";
import { KeptQuestion } from "./KeptQuestion";
import { testCasesQuery } from "./queries";

/** The questions that are kept to be asked again, with what a good answer rests on. */
export function KeptQuestions() {
  const isAdmin = useIsAdmin();
  const list = useInfiniteQuery(testCasesQuery());
  const { data, error, refetch } = list;
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Kept questions are loading" rows={4} />;
  const questions = data.pages.flatMap((page) => page.testCases);
  if (questions.length === 0)
    return (
      <EmptyState icon={<IconChecklist size={32} aria-hidden />} title="No questions are kept yet">
        Below an answer that is right, choose “Keep as test case”. Kept questions can be asked again
        whenever something changes, to see whether the same documents are still found.
      </EmptyState>
    );
  return (
    <Section
      title="Kept questions"
      hint={
        isAdmin
          ? "Questions that people here keep as test cases, with the documents that a good answer rests on."
          : "Questions that you keep as test cases, with the documents that a good answer rests on."
      }
      action={
        <Button
          component="a"
          href="/api/v1/test-cases/export"
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Export
        </Button>
      }
    >
      <Rows label="Kept questions">
        {questions.map((kept) => (
          <KeptQuestion key={kept.id} kept={kept} />
        ))}
      </Rows>
      <LoadMore list={list} />
    </Section>
  );
}
