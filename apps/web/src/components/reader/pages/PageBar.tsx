"use client";

import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { RefObject } from "react";
import { useShortcut } from "@/lib/keyboard/useShortcut";
import classes from "./Pages.module.css";

interface PageBarProps {
  bar: RefObject<HTMLDivElement | null>;
  current: number;
  count: number;
  go: (number: number) => void;
}

/** Which page is being read, and the way to its neighbours. */
export function PageBar({ bar, current, count, go }: PageBarProps) {
  useShortcut("previousPage", () => go(Math.max(1, current - 1)));
  useShortcut("nextPage", () => go(Math.min(count, current + 1)));
  return (
    <div ref={bar} className={classes.bar} role="toolbar" aria-label="Pages">
      <ActionIcon
        variant="subtle"
        aria-label="Previous page"
        disabled={current <= 1}
        onClick={() => go(current - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span className={classes.place} aria-live="polite">
        Page {current} of {count}
      </span>
      <ActionIcon
        variant="subtle"
        aria-label="Next page"
        disabled={current >= count}
        onClick={() => go(current + 1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
