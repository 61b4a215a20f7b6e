import type { Schemas } from "@/lib/api/client";

export type Scope = Schemas["APIKey"]["scopes"][number];

/** What a key can be for. */
export const scopes: { value: Scope; label: string; description: string }[] = [
  { value: "read", label: "Read", description: "Lists, documents and their texts, search" },
  { value: "ask", label: "Ask", description: "Questions, answers, its holder's conversations" },
  { value: "write", label: "Write", description: "Add, replace, change and delete documents" },
  { value: "manage", label: "Manage", description: "Collections, access, members, settings" },
];

/** How long a key can last. */
export const lives = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
];

export const defaultLife = "90";
