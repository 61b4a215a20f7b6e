import { expect, test } from "vitest";
import { scale, ticks, tickWords } from "./axis";

test("an axis is marked at round numbers inside its range", () => {
  expect(ticks(0, 1, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(ticks(0, 100, 4)).toEqual([0, 25, 50, 75, 100]);
  expect(ticks(0.62, 0.81, 4)).toEqual([0.65, 0.7, 0.75, 0.8]);
  expect(ticks(3, 3, 4)).toEqual([3]);
});

test("what lies outside a scale is drawn at its end", () => {
  const x = scale(0, 10, 20, 120);
  expect([x(0), x(5), x(10), x(11), x(-1)]).toEqual([20, 70, 120, 120, 20]);
  expect(scale(2, 2, 0, 10)(2)).toBe(5);
});

test("the marks of an axis are written alike, and none is rounded", () => {
  expect(tickWords(ticks(0.9, 1, 4))).toEqual(["0.900", "0.925", "0.950", "0.975", "1.000"]);
  expect(tickWords([0, 50, 100])).toEqual(["0", "50", "100"]);
});
