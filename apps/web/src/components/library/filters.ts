import type { operations } from "@forebay/schema";
import type { Schemas } from "@/lib/api/client";
import { KINDS, kindOf } from "./kinds";

type Query = NonNullable<operations["listDocuments"]["parameters"]["query"]>;

/** What the library shows, as its address says. */
export type Filters = Pick<Query, "collection" | "kind" | "status" | "q">;

export const STATUSES = ["working", "searchable", "failed"] as const;
const contractStatuses: readonly string[] = [...STATUSES, "received", "read", "split"];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads filters from an address. What the API would refuse is left out, so that a mangled link still opens. */
export function readFilters(search: { get: (name: string) => string | null }): Filters {
  const collection = search.get("collection") ?? "";
  const kind = search.get("kind") ?? "";
  const status = search.get("status") ?? "";
  const q = (search.get("q") ?? "").trim().slice(0, 200);
  return {
    collection: UUID.test(collection) ? collection : undefined,
    kind: (KINDS as readonly string[]).includes(kind) ? (kind as Filters["kind"]) : undefined,
    status: contractStatuses.includes(status) ? (status as Filters["status"]) : undefined,
    q: q || undefined,
  };
}

/** The filters as an address's search, in a fixed order; empty without any. */
export function writeFilters({ collection, kind, status, q }: Filters): string {
  const search = new URLSearchParams();
  if (collection) search.set("collection", collection);
  if (kind) search.set("kind", kind);
  if (status) search.set("status", status);
  if (q) search.set("q", q);
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** Whether anything is filtered. */
export function isFiltered(filters: Filters): boolean {
  return writeFilters(filters) !== "";
}

/** Whether the service would list this document under these filters. */
export function matches(
  document: Schemas["Document"],
  { collection, kind, status, q }: Filters,
): boolean {
  if (collection && document.collectionId !== collection) return false;
  if (kind && kindOf(document.mediaType) !== kind) return false;
  if (status && document.status !== status && !(status === "working" && isWorking(document)))
    return false;
  if (!q) return true;
  const words = q.toLowerCase();
  return (
    document.name.toLowerCase().includes(words) || document.title.toLowerCase().includes(words)
  );
}

/** Whether a document is on its way to being searchable. */
function isWorking({ status }: Pick<Schemas["Document"], "status">): boolean {
  return status !== "searchable" && status !== "failed";
}
