import type { Schemas } from "@/lib/api/client";

type Reader = Schemas["DocumentReader"];

/** What somebody may do with a document, in the order of a list to choose from. */
export const documentPermissions = [
  { value: "none", label: "No access" },
  { value: "read", label: "Read" },
  { value: "write", label: "Read and write" },
  { value: "manage", label: "Manage" },
];

/** A permission in words. */
export function wordOf(permission: Reader["permission"]): string {
  return documentPermissions.find(({ value }) => value === permission)?.label ?? permission;
}

/** Where somebody's access comes from, as a sentence. */
export function reasonOf({ through, subject, kind }: Reader): string {
  switch (through) {
    case "admin":
      return "Administrators manage everything.";
    case "collection":
      return `The collection is open ${toWhom(subject, kind)}.`;
    case "document":
      return `This document was set ${toWhom(subject, kind, "for")}.`;
    default:
      return kind === "service"
        ? "Nothing was granted to this service."
        : "The collection is not open to them.";
  }
}

function toWhom(subject: Reader["subject"], kind: Reader["kind"], word = "to"): string {
  if (subject === "everyone") return `${word} every member`;
  if (subject === "role") return `${word} their role`;
  return kind === "service" ? `${word} this service` : `${word} them by name`;
}
