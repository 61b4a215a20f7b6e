import type { Schemas } from "@/lib/api/client";

/** A document as the API would answer it, to change as a test needs. */
export function document(change: Partial<Schemas["Document"]> = {}): Schemas["Document"] {
  return {
    id: "0199f000-0000-7000-8000-000000000100",
    collectionId: "0199f000-0000-7000-8000-000000000030",
    collectionName: "Handbook",
    name: "Guide.pdf",
    title: "Guide",
    mediaType: "application/pdf",
    size: 41_310,
    version: 1,
    status: "searchable",
    searchable: true,
    access: "manage",
    createdBy: "Ada Moreau",
    createdAt: "2026-01-02T00:00:00Z",
    updatedAt: "2026-01-02T00:00:00Z",
    ...change,
  };
}
