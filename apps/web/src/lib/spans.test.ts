import { describe, expect, it } from "vitest";
import { cutAtSpan, rangeOfSpan } from "./spans";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One, two, three and four bytes a character; a flag of two; a combining accent; a family. */
const texts = [
  "plain words",
  "Über die Brücke",
  "価格は€10です",
  "wave 🌊 and 🇨🇭 flag",
  "e\u0301tude",
  "👩‍👩‍👧 family",
  "",
];

describe("a span of bytes in a text", () => {
  it.each(texts)("marks exactly what the bytes hold: %s", (text) => {
    const bytes = encoder.encode(text);
    const edges = [0];
    for (const character of text) {
      edges.push((edges.at(-1) ?? 0) + encoder.encode(character).length);
    }
    for (const start of edges) {
      for (const end of edges.filter((edge) => edge > start)) {
        const cut = cutAtSpan(text, { start, end });
        expect(cut?.marked).toBe(decoder.decode(bytes.slice(start, end)));
        expect(`${cut?.before}${cut?.marked}${cut?.after}`).toBe(text);
      }
    }
  });

  it("widens to whole characters when an edge falls inside one", () =>
    expect(cutAtSpan("a🌊b", { start: 2, end: 3 })?.marked).toBe("🌊"));

  it("is found within a block that begins later in the text", () =>
    expect(cutAtSpan("second block", { start: 107, end: 112 }, 100)?.marked).toBe("block"));

  it("is cut at the block's edges when it spans several blocks", () => {
    expect(cutAtSpan("middle", { start: 90, end: 200 }, 100)?.marked).toBe("middle");
    expect(rangeOfSpan("middle", { start: 103, end: 200 }, 100)).toEqual({ start: 3, end: 6 });
  });

  it.each([
    ["before the block", { start: 0, end: 100 }],
    ["after the block", { start: 106, end: 120 }],
    ["empty", { start: 103, end: 103 }],
  ])("marks nothing when it is %s", (_, span) =>
    expect(rangeOfSpan("middle", span, 100)).toBeUndefined(),
  );
});
