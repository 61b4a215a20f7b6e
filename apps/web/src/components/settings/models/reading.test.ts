import { expect, test } from "vitest";
import { outcomesInWords, type Reading, readCount } from "./reading";

const reading: Reading = {
  state: "running",
  model: "Local",
  budget: 5,
  spent: 1,
  estimate: { passages: 4, inputTokens: 1, outputTokens: 1, cost: 1 },
  outcomes: { ok: 1200, partly: 3, nothing: 2, broken_json: 1, model_flood: 1 },
};

test("what a model read is told in words", () => {
  expect(readCount(reading)).toBe(1207);
  expect(outcomesInWords(reading)).toBe(
    "1,203 gave something, 2 spoke of nothing new, 2 could not be used",
  );
  expect(outcomesInWords({ ...reading, outcomes: {} })).toBe("");
});
