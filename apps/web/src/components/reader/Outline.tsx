"use client";

import { UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Schemas } from "@/lib/api/client";
import { headingId } from "./headings";
import classes from "./Outline.module.css";

/** A document's headings, with the one that is being read. On a small screen it opens on demand. */
export function Outline({ headings }: { headings: readonly Schemas["Heading"][] }) {
  const [open, setOpen] = useState(false);
  const current = useCurrentHeading(headings);
  const top = Math.min(...headings.map((h) => h.level));
  return (
    <nav className={classes.outline} aria-label="Outline" data-open={open || undefined}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Outline
        <IconChevronDown size={16} aria-hidden />
      </UnstyledButton>
      <ol className={classes.list}>
        {headings.map(({ start, level, text }) => (
          <li key={start}>
            <a
              href={`#${headingId(start)}`}
              className={classes.link}
              data-depth={Math.min(level - top, 3)}
              aria-current={start === current ? "location" : undefined}
              onClick={() => setOpen(false)}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The start of the heading whose section is at the top of the screen. */
function useCurrentHeading(headings: readonly Schemas["Heading"][]): number | undefined {
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    let due = 0;
    const look = () => {
      due = 0;
      // Headings lie in order, so the last one above the line is found by halving.
      let low = 0;
      let high = headings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const element = document.getElementById(headingId(headings[middle]?.start ?? 0));
        if (element && element.getBoundingClientRect().top < window.innerHeight / 3)
          low = middle + 1;
        else high = middle;
      }
      setCurrent(headings[low - 1]?.start);
    };
    const onScroll = () => {
      due ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      window.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(due);
    };
  }, [headings]);
  return current;
}
