import { describe, expect, it } from "vitest";
import { HOME, safeNext, signInUrl } from "./next-path";

describe("where a person goes after signing in", () => {
  it.each(["/library", "/documents/1?version=2&start=5", "/ask/7#answer", "/settings/members"])(
    "keeps %s",
    (path) => expect(safeNext(path)).toBe(path),
  );

  it.each([
    ["nothing", undefined],
    ["another site", "https://evil.example/ask"],
    ["a host without a scheme", "//evil.example"],
    ["a host behind a backslash", "/\\evil.example"],
    ["a host behind a tab", "/\t/evil.example"],
    ["a host behind a newline", "/\n/evil.example"],
    ["a host behind dots", "/..//evil.example"],
    ["a host behind an encoded backslash", "/%5C/../\\evil.example"],
    ["a script", "javascript:alert(1)"],
    ["credentials before a host", "/@evil.example/../..//evil.example"],
    ["a relative path", "library"],
    ["sign-in again", "/sign-in?next=/sign-in"],
    ["an invitation", "/join/abc"],
    ["the API", "/api/v1/auth/sign-out"],
  ])("goes home instead of to %s", (_, path) => expect(safeNext(path)).toBe(HOME));

  it("never leaves this origin as a browser resolves it", () => {
    const parts = ["/", "\\", "//", "\t", "..", ".", "%2f", "@", "evil.example", ":", "https"];
    for (const a of parts)
      for (const b of parts)
        for (const c of parts) {
          const resolved = new URL(safeNext(`/${a}${b}${c}`), "https://forebay.example");
          expect(resolved.origin, `/${a}${b}${c}`).toBe("https://forebay.example");
        }
  });
});

describe("the sign-in page's address", () => {
  it("brings the whole path back, with its query", () => {
    const url = new URL(signInUrl("/library?status=failed&q=a b"), "http://x");
    expect(url.pathname).toBe("/sign-in");
    expect(safeNext(url.searchParams.get("next"))).toBe("/library?status=failed&q=a%20b");
  });

  it("is plain when home comes next anyway", () => expect(signInUrl(HOME)).toBe("/sign-in"));
});
