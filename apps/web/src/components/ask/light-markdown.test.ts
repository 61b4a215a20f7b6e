import { describe, expect, it } from "vitest";
import { lightMarkdown } from "./light-markdown";

const parts = (sentence: string) =>
  lightMarkdown(sentence).map((p) => (p.kind === "plain" ? p.text : `${p.kind}:${p.text}`));

describe("light markdown", () => {
  it("sets bold words and code, and makes a bullet of a list's dash", () => {
    expect(parts("- Run **make up** with `PORT=1` now.")).toEqual([
      "• ",
      "Run ",
      "bold:make up",
      " with ",
      "code:PORT=1",
      " now.",
    ]);
  });

  it("leaves everything else as it was written", () => {
    for (const text of [
      "[a](http://x.example)",
      "![a](http://x.example/i.png)",
      "<b>x</b>",
      "2 ** 3 ** 4",
      "*a* _b_ ~c~",
      "`open",
      "**open",
      "http://x.example",
      "",
    ])
      expect(parts(text).join("")).toBe(text);
  });

  it("sets nothing inside code", () => {
    expect(parts("`a **b** c`")).toEqual(["code:a **b** c"]);
  });
});
