"use client";

import { useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight } from "@mantine/spotlight";
import {
  IconAffiliate,
  IconApi,
  IconFileText,
  IconHistory,
  IconKeyboard,
  IconMessagePlus,
  IconMoon,
  IconSearch,
  IconSun,
  IconUpload,
} from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { kindWord } from "@/components/graph/kinds";
import { entitiesQuery } from "@/components/graph/queries";
import { conversationsQuery, documentsByNameQuery } from "@/lib/api/queries";
import { paths } from "@/lib/paths";
import classes from "./Palette.module.css";
import { type PaletteEntry, PaletteGroup } from "./PaletteGroup";
import { pages } from "./Rail";
import { showShortcutHelp } from "./ShellShortcuts";

/** Passed on to the list's scroll area, though Spotlight's own type does not name it. */
const scrollableByKeyboard: object = { viewportProps: { tabIndex: 0 } };

/** ⌘K: go to any page, document or past question, or do something, by a few letters of its name. */
export function Palette() {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const entries = usePaletteEntries(query, open);
  const list = useRef<HTMLDivElement>(null);
  // What arrives after the letters replaces the row that Enter would have opened.
  useEffect(() => {
    if (!query || list.current?.querySelector("[data-selected]")) return;
    list.current?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  });
  const nothing = Object.values(entries).every((group) => group.length === 0);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut={null}
      scrollable
      maxHeight="min(60dvh, 480px)"
      radius="md"
      transitionProps={{ duration: 100 }}
      classNames={{ actionsGroup: classes.group, actionDescription: classes.detail }}
      attributes={{ content: { "aria-label": "Go to anything" } }}
    >
      <Spotlight.Search
        placeholder="A page, a document, a name, a past question…"
        aria-label="Go to anything"
        leftSection={<IconSearch size={18} stroke={1.8} aria-hidden />}
      />
      <Spotlight.ActionsList ref={list} {...scrollableByKeyboard}>
        <PaletteGroup label="Pages" entries={entries.pages} />
        <PaletteGroup label="Documents" entries={entries.documents} />
        <PaletteGroup label="In the graph" entries={entries.entities} />
        <PaletteGroup label="Past questions" entries={entries.questions} />
        <PaletteGroup label="Actions" entries={entries.actions} />
        {nothing ? <Spotlight.Empty>Nothing has “{query}” in its name.</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const reference = { label: "API reference", href: paths.reference, icon: IconApi };

function usePaletteEntries(query: string, open: boolean): Record<string, PaletteEntry[]> {
  const router = useRouter();
  const { setColorScheme } = useMantineColorScheme();
  const [asked] = useDebouncedValue(query.trim(), 150);
  const documents = useQuery({
    ...documentsByNameQuery(asked),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const entities = useInfiniteQuery({
    ...entitiesQuery(asked, undefined, 5),
    enabled: open && asked !== "",
    placeholderData: keepPreviousData,
  });
  const conversations = useQuery({ ...conversationsQuery(), enabled: open });
  const has = (name: string) => name.toLowerCase().includes(query.trim().toLowerCase());
  const matches = ({ label }: PaletteEntry) => has(label);
  const go = (href: string) => () => router.push(href);
  return {
    pages: [...pages, reference]
      .map(({ label, href, icon }) => ({ id: href, label, icon, run: go(href) }))
      .filter(matches),
    // Those found for fewer letters stay until the next come, and Enter must not open one that no longer fits.
    documents: (documents.data?.documents ?? [])
      .filter(({ title, name }) => has(title) || has(name))
      .map((document) => ({
        id: document.id,
        label: document.title,
        detail: document.collectionName,
        icon: IconFileText,
        run: go(paths.document(document.id)),
      })),
    // The graph finds names without their accents too; only those of fewer letters are looked at again.
    entities: (asked ? (entities.data?.pages[0]?.entities ?? []) : [])
      .filter(({ name }) => asked === query.trim() || has(name))
      .map((entity) => ({
        id: entity.id,
        label: entity.name,
        detail: kindWord(entity.kind),
        icon: IconAffiliate,
        run: go(paths.entity(entity.id)),
      })),
    questions: (conversations.data?.conversations ?? [])
      .map(({ id, title }) => ({
        id,
        label: title,
        icon: IconHistory,
        run: go(paths.conversation(id)),
      }))
      .filter(matches)
      .slice(0, 6),
    actions: [
      { id: "ask", label: "New question", icon: IconMessagePlus, run: go(paths.newQuestion) },
      { id: "upload", label: "Upload documents", icon: IconUpload, run: go(paths.upload) },
      { id: "dark", label: "Theme: dark", icon: IconMoon, run: () => setColorScheme("dark") },
      { id: "light", label: "Theme: light", icon: IconSun, run: () => setColorScheme("light") },
      { id: "keys", label: "Keyboard shortcuts", icon: IconKeyboard, run: showShortcutHelp },
    ].filter(matches),
  };
}
