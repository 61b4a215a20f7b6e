import { describe, expect, it } from "vitest";
import { document } from "@/test/documents";
import { type DocumentPages, withDocument, withoutDocuments } from "./list-cache";

const list = (...pages: ReturnType<typeof document>[][]): DocumentPages => ({
  pageParams: pages.map((_, i) => (i === 0 ? "" : String(i))),
  pages: pages.map((documents) => ({ documents, total: pages.flat().length })),
});
const a = document({ id: "a", createdAt: "2026-01-03T00:00:00Z" });
const b = document({ id: "b", status: "received", searchable: false });

describe("a document's progress", () => {
  it("changes its row in place, on whichever page", () => {
    const next = withDocument(list([a], [b]), { ...b, status: "read" }, {});
    expect(next.pages[1]?.documents[0]?.status).toBe("read");
    expect(next.pages[0]?.total).toBe(2);
  });

  it("never goes back when an answer overtakes an event", () => {
    const read = { ...b, status: "read" as const };
    expect(withDocument(list([read]), b, {}).pages[0]?.documents[0]?.status).toBe("read");
  });

  it("starts over with a new version", () => {
    const replaced = document({ id: "a", version: 2, status: "received", createdAt: a.createdAt });
    expect(withDocument(list([a]), replaced, {}).pages[0]?.documents[0]?.version).toBe(2);
  });

  it("keeps a row that no longer fits the filter", () => {
    const next = withDocument(list([b]), { ...b, status: "searchable" }, { status: "working" });
    expect(next.pages[0]?.documents).toHaveLength(1);
  });
});

describe("a document that is not listed", () => {
  const fresh = document({ id: "c", createdAt: "2026-02-01T00:00:00Z" });

  it("comes to the top when it is new", () => {
    const next = withDocument(list([a], [b]), fresh, {});
    expect(next.pages[0]?.documents.map((d) => d.id)).toEqual(["c", "a"]);
    expect(next.pages.map((p) => p.total)).toEqual([3, 3]);
  });

  it("stays away when it does not fit the filters or lies on a later page", () => {
    expect(withDocument(list([a]), fresh, { kind: "html" }).pages[0]?.documents).toHaveLength(1);
    const old = document({ id: "d", createdAt: "2020-01-01T00:00:00Z" });
    const first = list([a]);
    const more = { ...first, pages: first.pages.map((page) => ({ ...page, next: "older" })) };
    expect(withDocument(more, old, {}).pages[0]?.documents).toHaveLength(1);
  });

  it("finds its place by its age when news of several comes out of order", () => {
    const between = document({ id: "d", createdAt: "2026-01-15T00:00:00Z" });
    const next = withDocument(withDocument(list([a]), fresh, {}), between, {});
    expect(next.pages[0]?.documents.map((d) => d.id)).toEqual(["c", "d", "a"]);
    const oldest = document({ id: "e", createdAt: "2020-01-01T00:00:00Z" });
    const last = withDocument(next, oldest, {});
    expect(last.pages[0]?.documents.map((d) => d.id)).toEqual(["c", "d", "a", "e"]);
  });
});

it("loses deleted documents and counts them", () => {
  const next = withoutDocuments(list([a], [b]), new Set(["b"]));
  expect(next.pages.map((p) => p.documents.length)).toEqual([1, 0]);
  expect(next.pages[0]?.total).toBe(1);
});
