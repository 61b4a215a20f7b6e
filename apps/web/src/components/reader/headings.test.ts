import { expect, it } from "vitest";
import { headingLevels } from "./headings";

const heading = (start: number, level: number) => ({
  kind: "heading" as const,
  level,
  start,
  text: "x",
});

it("puts a document's headings below the page's own and never skips a level on the way down", () => {
  const levels = headingLevels([
    heading(0, 1),
    heading(10, 4),
    heading(20, 4),
    heading(30, 2),
    heading(40, 6),
  ]);
  expect([...levels.values()]).toEqual([2, 3, 4, 3, 4]);
});
