"use client";

import { useEffect, useState } from "react";
import { CITED } from "./BlockView";

/**
 * Brings the cited words into view, with what stands before and after them,
 * and moves the focus there. `at` changes with the citation that is followed.
 */
export function Arrival({ at }: { at: string }) {
  const [said, setSaid] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says when there is another passage to go to
  useEffect(() => {
    const mark = document.getElementById(CITED);
    if (!mark) return;
    setSaid("");
    bringIntoView(mark);
    mark.focus({ preventScroll: true });
    // What lay out of sight had only a guessed height; once laid out, the words may have moved.
    const again = requestAnimationFrame(() => {
      bringIntoView(mark);
      setSaid("You are at the cited passage.");
    });
    return () => cancelAnimationFrame(again);
  }, [at]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function bringIntoView(mark: HTMLElement): void {
  const tall = mark.getBoundingClientRect().height > window.innerHeight * 0.5;
  mark.scrollIntoView({ block: tall ? "start" : "center", behavior: "instant" });
}
