"use client";

import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./reference.module.css";

/** A heading of the reference. */
export interface Entry {
  id: string;
  label: string;
  group: string;
  /** Words that also find it: its address, its method. */
  words: string;
}

/** The reference's headings, found by any of their words. */
export function ReferenceNav({ entries }: { entries: Entry[] }) {
  const [query, setQuery] = useState("");
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ label, words }) => {
    const text = `${label} ${words}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <nav aria-label="Reference" className={classes.nav}>
      <TextInput
        aria-label="Find in the reference"
        placeholder="Find: upload, /v1/ask, overloaded…"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {query ? `${found.length} found` : ""}
      </p>
      {groups.map((group) => (
        <div key={group}>
          <p className={classes.navGroup}>{group}</p>
          <ul className={classes.navList}>
            {found
              .filter((entry) => entry.group === group)
              .map(({ id, label }) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {found.length === 0 ? <p className={classes.navGroup}>Nothing has these words.</p> : null}
    </nav>
  );
}
