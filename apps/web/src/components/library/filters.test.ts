import { describe, expect, it } from "vitest";
import { document } from "@/test/documents";
import { isFiltered, matches, readFilters, writeFilters } from "./filters";

const COLLECTION = "0199f000-0000-7000-8000-000000000031";

describe("filters in the address", () => {
  it("come back as they were written", () => {
    const filters = { collection: COLLECTION, kind: "pdf", status: "failed", q: "a & b" } as const;
    expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
  });

  it("are empty without any, and then the address is bare", () => {
    expect(writeFilters(readFilters(new URLSearchParams("")))).toBe("");
    expect(isFiltered({})).toBe(false);
  });

  it("leave out what the service would refuse", () => {
    const search = new URLSearchParams("collection=x&kind=exe&status=gone&q=%20%20");
    expect(isFiltered(readFilters(search))).toBe(false);
  });
});

describe("whether a new document is listed", () => {
  it.each([
    [{}, true],
    [{ kind: "pdf" }, true],
    [{ kind: "html" }, false],
    [{ status: "working" }, true],
    [{ status: "searchable" }, false],
    [{ q: "GUIDE" }, true],
    [{ q: "nothing" }, false],
    [{ collection: COLLECTION }, false],
  ] as const)("%o: %s", (filters, listed) => {
    expect(matches(document({ name: "Guide.pdf", status: "read" }), filters)).toBe(listed);
  });
});
