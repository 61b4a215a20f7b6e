"use client";

import { CloseButton, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { collectionsQuery } from "@/lib/api/queries";
import { type Filters, STATUSES } from "./filters";
import { KINDS, kindWords } from "./kinds";
import classes from "./LibraryFilters.module.css";

const statusWords = { working: "On its way", searchable: "Searchable", failed: "Failed" };

interface LibraryFiltersProps {
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** What of the library is shown. */
export function LibraryFilters({ filters, onFilters }: LibraryFiltersProps) {
  const { data } = useQuery(collectionsQuery());
  const [q, setQ] = useState(filters.q ?? "");
  const search = useDebouncedCallback(
    (text: string) => onFilters({ ...filters, q: text.trim() || undefined }),
    250,
  );
  const type = (text: string) => {
    setQ(text);
    search(text);
  };
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.q}
        aria-label="Name or title"
        placeholder="Name or title"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          q ? (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => type("")} />
          ) : null
        }
        value={q}
        maxLength={200}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Select
        className={classes.select}
        aria-label="Collection"
        placeholder="Collection"
        clearable
        data={(data?.collections ?? []).map((c) => ({ value: c.id, label: c.name }))}
        value={filters.collection ?? null}
        onChange={(collection) => onFilters({ ...filters, collection: collection ?? undefined })}
      />
      <Select
        className={classes.select}
        aria-label="Kind"
        placeholder="Kind"
        clearable
        data={KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))}
        value={filters.kind ?? null}
        onChange={(kind) => onFilters({ ...filters, kind: (kind as Filters["kind"]) ?? undefined })}
      />
      <Select
        className={classes.select}
        aria-label="Status"
        placeholder="Status"
        clearable
        data={STATUSES.map((status) => ({ value: status, label: statusWords[status] }))}
        value={filters.status ?? null}
        onChange={(status) =>
          onFilters({ ...filters, status: (status as Filters["status"]) ?? undefined })
        }
      />
    </search>
  );
}
