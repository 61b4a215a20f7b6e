import { describe, expect, it } from "vitest";
import { BELOW, layOut, pageAt, pageOfSpan, pagesWithin, pictureWidth } from "./page-list";

const shape = (width: number, height: number, start = 0, end = 0) => ({
  width,
  height,
  start,
  end,
});
const three = [shape(100, 200, 0, 10), shape(200, 100, 12, 30), shape(0, 0, 30, 30)];

describe("pages are laid out before their pictures are there", () => {
  it("each as high as its shape says, A4 when that is not known", () => {
    const list = layOut(three, 420);
    expect(list.heights).toEqual([840, 210, 594]);
    expect(list.tops).toEqual([0, 840 + BELOW, 840 + 210 + 2 * BELOW]);
    expect(list.height).toBe(840 + 210 + 594 + 3 * BELOW);
  });

  it("the page at a place is found, at the ends the nearest", () => {
    const list = layOut(three, 420);
    expect([-50, 0, 839, 840 + BELOW, 1_000_000].map((y) => pageAt(list, y))).toEqual([
      0, 0, 0, 1, 2,
    ]);
  });

  it("only those near the screen are shown", () => {
    const list = layOut(
      Array.from({ length: 3000 }, () => shape(210, 297)),
      840,
    );
    const [from, to] = pagesWithin(list, 1_000_000, 1_001_000);
    expect(to - from).toBeLessThanOrEqual(2);
    expect(list.tops[from]).toBeLessThanOrEqual(1_000_000);
    expect(pagesWithin(layOut([], 840), 0, 100)).toEqual([0, 0]);
  });
});

it("a citation is on the first page that holds words of it", () => {
  expect(pageOfSpan(three, { start: 5, end: 20 })).toBe(0);
  expect(pageOfSpan(three, { start: 10, end: 20 })).toBe(1);
  expect(pageOfSpan(three, { start: 100, end: 120 })).toBeUndefined();
  expect(pageOfSpan(three, undefined)).toBeUndefined();
});

it("a picture is asked for as sharp as the screen, within reason", () => {
  expect([
    pictureWidth(343, 1),
    pictureWidth(343, 2),
    pictureWidth(840, 1),
    pictureWidth(840, 3),
  ]).toEqual([480, 800, 1200, 1600]);
});
