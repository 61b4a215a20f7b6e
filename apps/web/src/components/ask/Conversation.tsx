"use client";

import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { ConversationMenu } from "@/components/conversations/ConversationMenu";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { paths } from "@/lib/paths";
import { toProblem } from "@/lib/problem";
import { pageTitle } from "@/lib/title";
import { Announcer } from "./Announcer";
import { AskSkeleton } from "./AskSkeleton";
import { citedSources } from "./answer-state";
import classes from "./Conversation.module.css";
import { FirstQuestion } from "./FirstQuestion";
import type { Lit } from "./lit";
import { QuestionBox } from "./QuestionBox";
import { RecentConversations } from "./RecentConversations";
import { SharedBanner } from "./SharedBanner";
import { SourceList } from "./SourceList";
import { TurnView } from "./TurnView";
import type { Turn } from "./turn";
import { useCitationKeys } from "./useCitationKeys";
import { useDraft } from "./useDraft";
import { useTurns } from "./useTurns";

interface ConversationProps {
  /** The conversation to open; undefined begins a new one. */
  opened: string | undefined;
  /** Told once when a new conversation has its address. */
  onBegun: (conversationId: string) => void;
}

/** A conversation with its sources beside it and the question box below. */
export function Conversation({ opened, onBegun }: ConversationProps) {
  const [draft, setDraft] = useDraft(opened ?? "new");
  const [scope, setScope] = useState<readonly string[]>([]);
  const [pointed, setPointed] = useState<{ turn: string; lit: Lit }>();
  const column = useRef<HTMLDivElement>(null);
  const { saved, foreign, mayAsk, turns, current, conversationId, ask, stop } = useTurns({
    opened,
    onBegun,
    onReturned: (question) => setDraft(question),
  });
  const title = saved.data?.title ?? turns[0]?.question ?? "Ask";
  // A conversation gets its name and its address without a new page from the server.
  useEffect(() => {
    document.title = pageTitle(title);
  }, [title]);
  useCitationKeys(column);
  useScrollToNewest(column, current?.key);

  const submit = (question: string, of = scope) => {
    setDraft("");
    setPointed(undefined);
    ask(question, of);
  };
  // Sources stay with the turn that was pointed at last; a new question moves them to its answer.
  const beside = turns.find((t) => t.key === pointed?.turn) ?? turns.at(-1);
  const light = (turn: Turn) => (lit: Lit) => setPointed({ turn: turn.key, lit });
  const litOf = (turn: Turn) => (pointed?.turn === turn.key ? pointed.lit : undefined);

  return (
    <div className={classes.screen}>
      <div className={classes.column} ref={column}>
        <header className={classes.header}>
          <h1 className={classes.title}>{title}</h1>
          {turns.length > 0 || opened ? (
            <Button
              component={Link}
              href={paths.newQuestion}
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              New
            </Button>
          ) : null}
          <RecentConversations shown={conversationId} />
          {saved.data && !foreign ? (
            <ConversationMenu conversation={saved.data} leaveFor={paths.ask} />
          ) : null}
        </header>
        {foreign ? <SharedBanner owner={saved.data?.owner} /> : null}
        <div className={classes.turns} data-empty={turns.length === 0 || undefined}>
          {opened && saved.isPending ? <AskSkeleton.Turn /> : null}
          {opened && saved.error && !saved.data ? (
            <Missing error={saved.error} retry={() => saved.refetch()} />
          ) : null}
          {!opened && turns.length === 0 ? (
            <FirstQuestion onAsk={(question) => submit(question)} />
          ) : null}
          {turns.map((turn) => (
            <TurnView
              key={turn.answer.messageId ?? turn.key}
              turn={turn}
              lit={litOf(turn)}
              onLight={light(turn)}
              onAgain={mayAsk ? (of) => submit(turn.question, of) : undefined}
              onCancel={stop}
            />
          ))}
        </div>
        {mayAsk ? (
          <div className={classes.box}>
            <QuestionBox
              draft={draft}
              onDraft={setDraft}
              scope={scope}
              onScope={setScope}
              running={current !== undefined}
              followUp={turns.length > 0 || opened !== undefined}
              onAsk={(question) => submit(question)}
              onStop={stop}
            />
          </div>
        ) : null}
      </div>
      <aside className={classes.sources} aria-label="Sources">
        <h2 className={classes.sourcesTitle}>Sources</h2>
        {beside && citedSources(beside.answer).length > 0 ? (
          <SourceList answer={beside.answer} lit={litOf(beside)} onLight={light(beside)} />
        ) : (
          <p className={classes.none}>
            {current
              ? "They appear here as the answer cites them."
              : "The exact words that an answer rests on appear here."}
          </p>
        )}
      </aside>
      <Announcer answer={(current ?? turns.at(-1))?.answer} />
    </div>
  );
}

function Missing({ error, retry }: { error: unknown; retry: () => void }) {
  if (toProblem(error).code !== "not_found") {
    return <ProblemNotice title="The conversation could not be read" error={error} retry={retry} />;
  }
  return (
    <EmptyState
      title="There is no such conversation"
      action={
        <Button component={Link} href={paths.ask} variant="default">
          Ask something new
        </Button>
      }
    >
      It may have been deleted, or be private to the person who began it. Ask them to share it.
    </EmptyState>
  );
}

/** Brings a new question to the top, so that its answer has the whole page to grow into. */
function useScrollToNewest(
  column: React.RefObject<HTMLElement | null>,
  running: string | undefined,
) {
  useEffect(() => {
    if (running === undefined) return;
    const turns = column.current?.querySelectorAll("article");
    turns?.[turns.length - 1]?.scrollIntoView({ block: "start" });
  }, [column, running]);
}
