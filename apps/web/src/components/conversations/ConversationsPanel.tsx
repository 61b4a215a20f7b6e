"use client";

import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconMessages, IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LinkButton } from "@/components/navigation/LinkButton";
import { LoadMore } from "@/components/paging/LoadMore";
import { Row, Rows } from "@/components/settings/Section";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { ConversationMenu } from "./ConversationMenu";
import classes from "./Conversations.module.css";
import { conversationListQuery } from "./queries";

/** One's own conversations, or those that others shared, found by their titles. */
export function ConversationsPanel({ shared }: { shared: boolean }) {
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), 250);
  const list = useInfiniteQuery({
    ...conversationListQuery({ q: q || undefined, shared: shared || undefined }),
    placeholderData: keepPreviousData,
  });
  const { data, error, refetch } = list;
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Conversations are loading" rows={5} />;
  const conversations = data.pages.flatMap((page) => page.conversations);
  if (conversations.length === 0 && q === "") return <Nothing shared={shared} />;
  return (
    <>
      <search>
        <TextInput
          className={classes.search}
          aria-label="Title"
          placeholder="Title"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            text ? (
              <CloseButton size="sm" aria-label="Clear the search" onClick={() => setText("")} />
            ) : null
          }
          value={text}
          maxLength={255}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </search>
      {conversations.length === 0 ? (
        <EmptyState title="No title has these words">
          Conversations are called by their first question until they are renamed.
        </EmptyState>
      ) : (
        <Rows label={shared ? "Conversations of others" : "Your conversations"}>
          {conversations.map((conversation) => (
            <ConversationRow key={conversation.id} conversation={conversation} />
          ))}
        </Rows>
      )}
      <LoadMore list={list} />
    </>
  );
}

function ConversationRow({ conversation }: { conversation: Schemas["Conversation"] }) {
  const { id, title, owner, sharedAt, updatedAt } = conversation;
  return (
    <Row actions={owner ? undefined : <ConversationMenu conversation={conversation} />}>
      <Link href={paths.conversation(id)} prefetch={false} className={classes.link}>
        {title}
      </Link>
      <span className={classes.detail}>
        {owner ? `${owner} · ` : null}
        <When at={updatedAt} />
        {sharedAt && !owner ? " · shared with everyone here" : null}
      </span>
    </Row>
  );
}

function Nothing({ shared }: { shared: boolean }) {
  if (shared)
    return (
      <EmptyState icon={<IconMessages size={32} aria-hidden />} title="Nothing is shared yet">
        What others in your organisation share appears here, to be read with your own access.
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<IconMessages size={32} aria-hidden />}
      title="No conversations yet"
      action={<LinkButton href={paths.newQuestion}>Ask something</LinkButton>}
    >
      What you ask is kept here, for you alone unless you share it.
    </EmptyState>
  );
}
