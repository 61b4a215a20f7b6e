import { describe, expect, it } from "vitest";
import { formatSize, formatTook } from "./format";

describe("formatSize", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [41_310, "41.3 kB"],
    [999_950, "1.0 MB"],
    [52_428_800, "52.4 MB"],
    [120_000_000, "120 MB"],
  ])("%d bytes read as %s", (bytes, text) => expect(formatSize(bytes)).toBe(text));
});

describe("formatTook", () => {
  it.each([
    [240, "240 ms"],
    [3210, "3.2 s"],
    [64_000, "1 min 4 s"],
  ])("%d ms read as %s", (ms, text) => expect(formatTook(ms)).toBe(text));
});
