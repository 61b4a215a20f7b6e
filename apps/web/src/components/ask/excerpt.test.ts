import { expect, it } from "vitest";
import { leadIn, leadOut } from "./excerpt";

const long = "word ".repeat(40).trim();

it("shows short surroundings whole", () => {
  expect([leadIn(" Before. "), leadOut(" After. "), leadIn(undefined)]).toEqual([
    "Before.",
    "After.",
    "",
  ]);
});

it("cuts long ones at a word, so that the quote stays in sight", () => {
  expect(leadIn(long)).toMatch(/^…word( word)*$/);
  expect(leadOut(long)).toMatch(/^(word )*word…$/);
  expect(leadIn(long).length).toBeLessThan(92);
});
