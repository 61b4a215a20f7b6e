"use client";

import { Button, Popover, Skeleton } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { LinkButton } from "@/components/navigation/LinkButton";
import { LoadMore } from "@/components/paging/LoadMore";
import { When } from "@/components/time/When";
import { paths } from "@/lib/paths";
import { conversationsQuery } from "./queries";
import classes from "./RecentConversations.module.css";

/** The way to earlier conversations. */
export function RecentConversations({ shown }: { shown?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconHistory size={18} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          Recent
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label="Recent conversations">
        <ConversationList shown={shown} onOpen={() => setOpen(false)} />
        <LinkButton href={paths.conversations} variant="subtle" fullWidth>
          All conversations
        </LinkButton>
      </Popover.Dropdown>
    </Popover>
  );
}

function ConversationList({ shown, onOpen }: { shown?: string; onOpen: () => void }) {
  const list = useInfiniteQuery(conversationsQuery());
  const { data, error, refetch } = list;
  if (error && !data) return <ProblemNotice error={error} retry={() => refetch()} />;
  if (!data) {
    return (
      <div className={classes.waiting}>
        {[0, 1, 2].map((n) => (
          <Skeleton key={n} height={40} />
        ))}
      </div>
    );
  }
  const conversations = data.pages.flatMap((page) => page.conversations);
  if (conversations.length === 0) {
    return (
      <p className={classes.empty}>
        No conversations yet. What you ask is kept here, for you alone unless you share it.
      </p>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {conversations.map(({ id, title, updatedAt }) => (
          <li key={id}>
            <Link
              href={paths.conversation(id)}
              prefetch={false}
              className={classes.conversation}
              aria-current={id === shown ? "page" : undefined}
              onClick={onOpen}
            >
              <span className={classes.title}>{title}</span>
              <span className={classes.when}>
                <When at={updatedAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </>
  );
}
