import type { Schemas } from "@/lib/api/client";

/**
 * The HTML level of each heading block, by where it starts: below the page's
 * own h1, and never more than one deeper than the heading before, so that a
 * document which skips levels can still be walked by its headings.
 */
export function headingLevels(blocks: readonly Schemas["Block"][]): Map<number, 2 | 3 | 4 | 5 | 6> {
  const levels = new Map<number, 2 | 3 | 4 | 5 | 6>();
  let last = 1;
  for (const { kind, level = 1, start } of blocks) {
    if (kind !== "heading") continue;
    last = Math.min(level + 1, last + 1, 6);
    levels.set(start, last as 2 | 3 | 4 | 5 | 6);
  }
  return levels;
}

/** The id of the heading that starts here, for links to it. */
export function headingId(start: number): string {
  return `at-${start}`;
}
