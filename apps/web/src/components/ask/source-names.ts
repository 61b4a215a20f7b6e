import type { Schemas } from "@/lib/api/client";

const names: Record<string, string> = {
  lexical: "Text search",
  vector: "Meaning search",
  graph: "Graph",
};

/** A retrieval source by the name that people know. One that this page does not know keeps its own. */
export function sourceName(name: string): string {
  return names[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** How a source is doing, in words. */
export function sourceWords({ state, found }: Schemas["SourceEvent"]): string {
  switch (state) {
    case "searching":
      return "searching";
    case "done":
      return found === 1 ? "1 passage" : `${found} passages`;
    case "late":
      return "late, left out";
    case "failed":
      return "failed, left out";
    case "refused":
      return "too busy, left out";
  }
}
