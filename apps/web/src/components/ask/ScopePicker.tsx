"use client";

import { Button, Checkbox, Popover } from "@mantine/core";
import { IconBooks, IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { collectionsQuery } from "@/lib/api/queries";
import classes from "./ScopePicker.module.css";

interface ScopePickerProps {
  /** The collections to ask; none means all. */
  scope: readonly string[];
  onScope: (scope: readonly string[]) => void;
}

/** Which collections a question is asked of. */
export function ScopePicker({ scope, onScope }: ScopePickerProps) {
  const { data } = useQuery(collectionsQuery());
  const collections = data?.collections ?? [];
  const chosen = collections.filter((c) => scope.includes(c.id));
  const label =
    chosen.length === 0
      ? "All collections"
      : chosen.length === 1
        ? chosen[0]?.name
        : `${chosen.length} collections`;
  return (
    <Popover position="top-start" width={280} shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBooks size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          className={classes.button}
          aria-label={`Ask of: ${label}`}
        >
          <span className={classes.label}>{label}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Collections to ask" className={classes.dropdown}>
        <Checkbox
          label="All collections"
          checked={chosen.length === 0}
          onChange={() => onScope([])}
          className={classes.all}
        />
        <Checkbox.Group value={[...scope]} onChange={onScope} aria-label="Only these">
          {collections.map((collection) => (
            <Checkbox
              key={collection.id}
              value={collection.id}
              label={collection.name}
              description={`${collection.documents.toLocaleString("en")} documents`}
              className={classes.one}
            />
          ))}
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
