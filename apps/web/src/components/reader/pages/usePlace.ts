"use client";

import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type PageList, pageAt, pagesWithin } from "./page-list";

/** Where a reader is in a list of pages. */
interface Place {
  layout: PageList;
  /** Of a page, in CSS pixels; 0 until it is known. */
  width: number;
  /** The indexes [from, to) of the pages that exist just now. */
  from: number;
  to: number;
  /** The index of the page that is being read. */
  current: number;
  /** Brings a page into view: its top below the bar, or, with a share of its height, that place to the middle of the screen. */
  scrollTo: (page: number, share: number) => void;
}

/** Follows the window's scrolling over a list of pages below a bar that stays in view. */
export function usePlace(
  list: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  layOut: (width: number) => PageList,
): Place {
  const [width, setWidth] = useState(0);
  const [seen, setSeen] = useState({ top: 0, line: 0, height: 0 });
  /** The list's width when the place was last looked at, and the place: on which page, how far down it. */
  const anchor = useRef({ width: 0, page: 0, share: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages of a version never change
  const layout = useMemo(() => layOut(width), [width]);

  // A window that becomes narrower makes all pages lower: the reader stays on theirs.
  useLayoutEffect(() => {
    const { width: before, page, share } = anchor.current;
    const element = list.current;
    if (!element || before === 0 || before === width) return;
    const y = (layout.tops[page] ?? 0) + share * (layout.heights[page] ?? 0);
    window.scrollBy({
      top: element.getBoundingClientRect().top + y - readingLine(bar.current),
      behavior: "instant",
    });
  }, [list, bar, layout, width]);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let due = 0;
    const look = () => {
      due = 0;
      const width = Math.round(element.getBoundingClientRect().width);
      const now = seenNow(element, bar.current);
      const { line } = now;
      setWidth(width);
      setSeen(now);
      if (width !== layout.width) return; // laid out anew first
      const page = pageAt(layout, line);
      const share = (line - (layout.tops[page] ?? 0)) / (layout.heights[page] ?? 1);
      anchor.current = { width, page, share };
    };
    const soon = () => {
      due ||= requestAnimationFrame(look);
    };
    look();
    const resized = new ResizeObserver(soon);
    resized.observe(element);
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      resized.disconnect();
      window.removeEventListener("scroll", soon);
      cancelAnimationFrame(due);
    };
  }, [list, bar, layout]);

  const scrollTo = useCallback(
    (page: number, share: number) => {
      const element = list.current;
      if (!element) return;
      const below = covered(bar.current);
      const top = element.getBoundingClientRect().top + window.scrollY + (layout.tops[page] ?? 0);
      const middle = share > 0 ? (window.innerHeight - below) / 2 : 8;
      // A window that was just resized is laid out anew: that must not lead back.
      const line = readingLine(bar.current) - below - middle;
      const down = share + line / (layout.heights[page] ?? 1);
      anchor.current = { ...anchor.current, page, share: Math.min(Math.max(down, 0), 0.99) };
      window.scrollTo({
        top: top + share * (layout.heights[page] ?? 0) - below - middle,
        behavior: "instant",
      });
      // At once, not at the next frame: two quick keys lead two pages on.
      setSeen(seenNow(element, bar.current));
    },
    [list, bar, layout],
  );

  const [from, to] =
    width > 0 ? pagesWithin(layout, seen.top - seen.height, seen.top + 2 * seen.height) : [0, 0];
  return { layout, width, from, to, current: pageAt(layout, seen.line), scrollTo };
}

/** What of the list is seen: how far it is scrolled past the window's top, where people read in it, the window's height. */
function seenNow(list: HTMLElement, bar: HTMLElement | null) {
  const { top } = list.getBoundingClientRect();
  return { top: -top, line: readingLine(bar) - top, height: window.innerHeight };
}

/** Where people read: a third down the part of the window that is not covered, in CSS pixels from its top. */
function readingLine(bar: HTMLElement | null): number {
  const below = covered(bar);
  return below + (window.innerHeight - below) / 3;
}

/** How much of the window's top stays covered, down to the bar's lower edge, in CSS pixels. */
function covered(bar: HTMLElement | null): number {
  return bar ? Number.parseFloat(getComputedStyle(bar).top) + bar.offsetHeight : 0;
}
