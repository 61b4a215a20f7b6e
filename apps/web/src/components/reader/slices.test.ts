import { describe, expect, it } from "vitest";
import { cutBlocks, readSpan, readVersion, runsOf, sliceBlock, splitSlices } from "./slices";

const byteLength = (text: string) => new TextEncoder().encode(text).length;

const block = (text: string, start = 0) => ({ kind: "paragraph" as const, text, start });
const marked = (text: string, start: number, span: { start: number; end: number }) =>
  sliceBlock(block(text, start), start + byteLength(text) + 2, span)
    .filter((s) => s.marked)
    .map((s) => s.text)
    .join("");
const spanOf = (text: string, words: string, offset = 0) => {
  const start = offset + byteLength(text.slice(0, text.indexOf(words)));
  return { start, end: start + byteLength(words) };
};

describe("the marked words", () => {
  it.each([
    ["in the middle", "One two three.", "two"],
    ["the whole block", "One two three.", "One two three."],
    ["after two-byte letters", "Café Zürich is naïve.", "is naïve"],
    ["after an emoji", "A 🚢 came — late.", "— late"],
    ["only an emoji", "A 🚢 came.", "🚢"],
  ])("%s are exactly the span", (_, text, words) => {
    expect(marked(text, 100, spanOf(text, words, 100))).toBe(words);
  });

  it("leave the rest of the block as it was", () => {
    const slices = sliceBlock(block("One two three."), 16, { start: 4, end: 7 });
    expect(slices).toEqual([
      { text: "One ", marked: false },
      { text: "two", marked: true },
      { text: " three.", marked: false },
    ]);
  });

  it("cross blocks: the end of one, the start of the next, nothing of the others", () => {
    const span = { start: 6, end: 14 };
    expect(marked("First é.", 0, span)).toBe("é.");
    expect(marked("Second.", 11, span)).toBe("Sec");
    expect(marked("Third.", 20, span)).toBe("");
  });

  it("are none without a span", () => {
    expect(sliceBlock(block("One."), 6, undefined)).toEqual([{ text: "One.", marked: false }]);
  });
});

it("a citation over two blocks is arrived at once, at its first words", () => {
  const blocks = [block("One.", 0), block("Two.", 6), block("Three.", 12)];
  const cuts = cutBlocks({ blocks, pages: 0 }, { start: 7, end: 15 });
  expect(cuts.map((c) => c.arrival)).toEqual([false, true, false]);
  expect(cuts.flatMap((c) => c.slices.filter((s) => s.marked).map((s) => s.text))).toEqual([
    "wo.",
    "Thr",
  ]);
});

it("pages are marked where they begin", () => {
  const blocks = [1, 1, 3].map((page, i) => ({ ...block("One.", 6 * i), page }));
  expect(cutBlocks({ blocks, pages: 3 }).map((c) => c.page)).toEqual([1, undefined, 3]);
});

describe("a table with a mark in it", () => {
  it("keeps its cells, each with its part of the mark", () => {
    const slices = sliceBlock(block("A | Bc\nD | E"), 14, { start: 5, end: 8 });
    const cells = splitSlices(slices, "\n").map((line) => splitSlices(line, " | "));
    expect(cells.map((line) => line.map((cell) => cell.map((s) => s.text).join("")))).toEqual([
      ["A", "Bc"],
      ["D", "E"],
    ]);
    expect(
      cells
        .flat(2)
        .filter((s) => s.marked)
        .map((s) => s.text),
    ).toEqual(["c", "D"]);
  });

  it("survives a mark that begins inside a separator, and empty cells", () => {
    const cells = splitSlices(
      [
        { text: "A |", marked: false },
        { text: " B |  | ", marked: true },
      ],
      " | ",
    );
    expect(cells.map((c) => c.map((s) => s.text).join(""))).toEqual(["A", "B", "", ""]);
  });
});

describe("the address", () => {
  it.each([
    ["3", "9", { start: 3, end: 9 }],
    ["9", "3", undefined],
    ["-1", "3", undefined],
    ["x", "3", undefined],
    [undefined, "3", undefined],
  ])("start=%s&end=%s", (start, end, span) => expect(readSpan(start, end)).toEqual(span));

  it("takes only real version numbers", () => {
    expect([
      readVersion("2"),
      readVersion("0"),
      readVersion("1e3"),
      readVersion(undefined),
    ]).toEqual([2, undefined, undefined, undefined]);
  });
});

it("runs keep every block, in order", () => {
  expect(runsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});
