import type { Schemas } from "@/lib/api/client";

/** A conversation of one question and its answer as the API would answer it, to change as a test needs. */
export function conversation(
  change: Partial<Schemas["ConversationDetail"]> = {},
  answer: Partial<Schemas["Message"]> = {},
): Schemas["ConversationDetail"] {
  const createdAt = "2026-01-02T00:00:00Z";
  return {
    id: "0199f000-0000-7000-8000-000000000200",
    ownerId: "0199f000-0000-7000-8000-000000000010",
    title: "How long?",
    createdAt,
    updatedAt: createdAt,
    messages: [
      { id: "0199f000-0000-7000-8000-000000000201", role: "user", text: "How long?", createdAt },
      {
        id: "0199f000-0000-7000-8000-000000000202",
        role: "assistant",
        text: "Two weeks.",
        createdAt,
        status: "answered",
        sentences: [{ text: "Two weeks." }],
        ...answer,
      },
    ],
    ...change,
  };
}
