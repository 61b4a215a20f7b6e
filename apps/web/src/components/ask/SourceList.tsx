"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import type { Schemas } from "@/lib/api/client";
import { placeWords } from "@/lib/place";
import { type Answer, citedSources, sentencesOf } from "./answer-state";
import { citationPath } from "./citation-path";
import { leadIn, leadOut } from "./excerpt";
import { type Lit, sourceLit } from "./lit";
import classes from "./SourceList.module.css";
import { WhyThis } from "./WhyThis";

interface SourceListProps {
  answer: Answer;
  lit: Lit;
  onLight: (lit: Lit) => void;
}

/** What the answer rests on, mark by mark, each with its words and the way to them. */
export function SourceList({ answer, lit, onLight }: SourceListProps) {
  return (
    <ol className={classes.list}>
      {citedSources(answer).map((citation) => (
        <SourceCard
          key={citation.number}
          citation={citation}
          conversationId={answer.conversationId}
          messageId={answer.messageId}
          lit={sourceLit(lit, citation.number, sentencesOf(answer, citation.number))}
          byText={lit !== undefined && "sentence" in lit}
          onLight={onLight}
        />
      ))}
    </ol>
  );
}

interface SourceCardProps {
  citation: Schemas["Citation"];
  conversationId?: string;
  messageId?: string;
  lit: boolean;
  /** Whether the text, rather than this list, lit it: then it is brought into view. */
  byText: boolean;
  onLight: (lit: Lit) => void;
}

function SourceCard(props: SourceCardProps) {
  const { citation, conversationId, messageId, lit, byText, onLight } = props;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (lit && byText) ref.current?.scrollIntoView({ block: "nearest" });
  }, [lit, byText]);
  const place = placeWords(citation);
  const light = () => onLight({ mark: citation.number });
  const dim = () => onLight(undefined);
  return (
    <li
      ref={ref}
      className={classes.card}
      data-lit={lit || undefined}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <span className={classes.number} data-testid="number" aria-hidden>
        {citation.number}
      </span>
      <div className={classes.body}>
        <Link
          href={citationPath(citation, conversationId)}
          prefetch={false}
          className={classes.document}
        >
          <span className="visually-hidden">Source {citation.number}: </span>
          {citation.documentName}
        </Link>
        {place ? <span className={classes.page}>{place}</span> : null}
        <p className={classes.words}>
          {leadIn(citation.contextBefore)}{" "}
          <b className={classes.quote} data-testid="quote">
            {citation.quote}
          </b>{" "}
          {leadOut(citation.contextAfter)}
        </p>
        <WhyThis
          of={`Source ${citation.number}`}
          why={citation.why}
          conversationId={conversationId}
          messageId={messageId}
          pick={({ citations }) => citations.find((c) => c.number === citation.number)?.why}
        />
      </div>
    </li>
  );
}
