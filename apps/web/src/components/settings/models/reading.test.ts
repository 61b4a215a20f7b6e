import { expect, test } from "vitest";
import { type Reading, readCount, readInWords, roughly, spentInWords } from "./reading";

const reading: Reading = {
  state: "running",
  model: "Local",
  budget: 5,
  spent: 1,
  estimate: { passages: 4, inputTokens: 1, outputTokens: 1, cost: 1 },
  outcomes: { ok: 1200, partly: 3, nothing: 2, broken_json: 1, model_flood: 1 },
};
const rest = (passages: number, cost: number) => ({ ...reading.estimate, passages, cost });

test("what a model read is told in words", () => {
  expect(readCount(reading)).toBe(1207);
  expect(readInWords(reading)).toBe(
    "Local has read 1,207 of 1,211 passages: 1,203 gave something, 2 spoke of nothing new, 2 could not be used.",
  );
  expect(readInWords({ ...reading, outcomes: { ok: 9 }, estimate: rest(0, 0) })).toBe(
    "Local has read all 9 passages: 9 gave something.",
  );
  expect(readInWords({ ...reading, outcomes: {} })).toBe("Local has read 0 of 4 passages.");
  expect(readInWords({ ...reading, outcomes: {}, estimate: rest(0, 0) })).toBe(
    "There is nothing to read yet.",
  );
});

test("money is spoken of where there is a price", () => {
  expect(spentInWords(reading)).toBe("$1.00 of $5.00 spent.");
  expect(spentInWords({ ...reading, estimate: rest(4, 0) })).toBe("");
  expect(spentInWords({ ...reading, spent: 0 })).toBe("");
});

test("an estimate has two digits", () => {
  expect([75_614, 30_608, 940, 7].map(roughly)).toEqual([
    "about 76,000",
    "about 31,000",
    "about 940",
    "about 7",
  ]);
});
