"use client";

import { Button, Skeleton, UnstyledButton } from "@mantine/core";
import { IconArrowUpRight, IconUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { paths } from "@/lib/paths";
import classes from "./FirstQuestion.module.css";
import { suggestionsQuery } from "./queries";

/** Before the first question: what can be asked here, or how to bring in something to ask about. */
export function FirstQuestion({ onAsk }: { onAsk: (question: string) => void }) {
  const { data, error, refetch } = useQuery(suggestionsQuery());
  if (error && !data)
    return (
      <ProblemNotice title="Suggestions could not be read" error={error} retry={() => refetch()} />
    );
  if (data?.documents === 0) {
    return (
      <EmptyState
        icon={<IconUpload size={24} aria-hidden />}
        title="Nothing to ask about yet"
        action={
          <Button component={Link} href={paths.upload}>
            Put documents in
          </Button>
        }
      >
        Drop a few files into the Library. They can be asked about within seconds, and every
        sentence of an answer leads back to the words it rests on.
      </EmptyState>
    );
  }
  return (
    <div className={classes.first}>
      <h2 className={classes.title}>What would you like to know?</h2>
      <p className={classes.text}>
        {data
          ? `Answers come from the ${data.documents.toLocaleString("en")} ${data.documents === 1 ? "document" : "documents"} you may read, with every sentence tied to its source.`
          : "Answers come from the documents you may read, with every sentence tied to its source."}
      </p>
      {data?.questions.length === 0 ? null : (
        <section aria-label="What can I ask?">
          <h3 className={classes.label}>What can I ask?</h3>
          <ul className={classes.questions}>
            {data
              ? data.questions.map((question) => (
                  <li key={question}>
                    <UnstyledButton className={classes.question} onClick={() => onAsk(question)}>
                      <span>{question}</span>
                      <IconArrowUpRight size={16} aria-hidden />
                    </UnstyledButton>
                  </li>
                ))
              : [0, 1, 2].map((n) => <Skeleton key={n} height={48} component="li" radius="md" />)}
          </ul>
        </section>
      )}
    </div>
  );
}
