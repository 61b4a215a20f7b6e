"use client";

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Fragment } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import type { Schemas } from "@/lib/api/client";
import { citationPath } from "./citation-path";
import { reasonsQuery } from "./queries";
import classes from "./WhyThis.module.css";

interface WhyPathProps {
  conversationId: string;
  messageId: string;
  pick: (reasons: Schemas["Reasons"]) => Schemas["Reason"] | undefined;
}

/** The way from the question to a passage: sentence, what both speak of, sentence. */
export function WhyPath({ conversationId, messageId, pick }: WhyPathProps) {
  const { data, error, refetch, isPending } = useQuery(reasonsQuery(conversationId, messageId));
  if (isPending) return <Skeleton height={72} radius={6} aria-label="Looking up the path" />;
  if (error) {
    return <ProblemNotice title="The path could not be read" error={error} retry={refetch} />;
  }
  const path = pick(data)?.path ?? [];
  if (path.length === 0) {
    return (
      <p className={classes.lead}>
        It was found by way of another document, which has changed since or which you may not read.
      </p>
    );
  }
  return (
    <>
      <p className={classes.lead}>It was found by way of what other sentences speak of:</p>
      <ol className={classes.path}>
        <li className={classes.question}>The question</li>
        {path.map((step, i) => (
          <Fragment key={`${step.entityId}-${step.to.chunkId}`}>
            {i === 0 || path[i - 1]?.to.text !== step.from.text ? (
              <Sentence at={step.from} of={step.entity} conversationId={conversationId} />
            ) : null}
            <li className={classes.entity}>{step.entity}</li>
            <Sentence at={step.to} of={step.entity} conversationId={conversationId} />
          </Fragment>
        ))}
      </ol>
    </>
  );
}

interface SentenceProps {
  at: Schemas["Place"];
  /** What is marked in it. */
  of?: string;
  conversationId: string;
}

function Sentence({ at, of = "", conversationId }: SentenceProps) {
  const text = at.text ?? "";
  const start = of ? text.toLowerCase().indexOf(of.toLowerCase()) : -1;
  return (
    <li className={classes.sentence}>
      <Link
        className={classes.link}
        prefetch={false}
        href={citationPath({ ...at, version: at.version ?? 1 }, conversationId)}
      >
        {at.documentName}
      </Link>
      <q className={classes.quote}>
        {start < 0 ? (
          text
        ) : (
          <>
            {text.slice(0, start)}
            <mark className={classes.mark}>{text.slice(start, start + of.length)}</mark>
            {text.slice(start + of.length)}
          </>
        )}
      </q>
    </li>
  );
}
