import { expect, test } from "vitest";
import { placeLabels, type Wish } from "./labels";

const wish = (text: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  text,
  x,
  y,
  size: 5,
  width: 60,
  must: false,
  ...more,
});
const placed = (...wishes: Wish[]) =>
  Object.fromEntries(placeLabels(wishes, 400).map(([{ text }, left]) => [text, left]));

test("a name stands at the right of its dot", () => {
  expect(placed(wish("Weir", 100, 50))).toEqual({ Weir: 109 });
});

test("where that is taken or past the edge, it stands at the left", () => {
  expect(placed(wish("Weir", 390, 50))).toEqual({ Weir: 321 });
  expect(placed(wish("Weir", 100, 50, { size: 8 }), wish("Lock", 178, 58))).toEqual({
    Weir: 112,
    Lock: 187,
  });
  expect(placed(wish("Weir", 100, 50), wish("Lock", 110, 50, { size: 3 }))).toEqual({
    Weir: 31,
    Lock: 117,
  });
});

test("no name covers another: the larger dots have theirs, and where no side is left there is none", () => {
  const crowd = [
    wish("small", 100, 46, { size: 3 }),
    wish("large", 100, 50, { size: 9 }),
    wish("middle", 100, 54),
  ];
  expect(placed(...crowd)).toEqual({ large: 113, middle: 31 });
});

test("no name covers a dot, but that of what is picked, which is named in any case, beyond its ring", () => {
  const between = [wish("left", 60, 50), wish("right", 140, 50)];
  const names = (must: boolean) => placed(...between, wish("Weir", 100, 50, { must }));
  expect(names(false)).not.toHaveProperty("Weir");
  expect(names(true)).toHaveProperty("Weir", 115);
});

test("the largest dots of many are named though dots be in the way", () => {
  const around = Array.from({ length: 9 }, (_, i) => wish(`${i}`, 20 * i + 20, 50, { size: 4 }));
  expect(placed(...around, wish("Weir", 100, 50, { size: 9 }))).toHaveProperty("Weir", 113);
});
