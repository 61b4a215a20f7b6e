import type { Schemas } from "@/lib/api/client";

/** "1 passage", "1,204 passages". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

/** How much mentions an entity: "12 passages in 3 documents". */
export function reach({ passages, documents }: { passages: number; documents: number }): string {
  return `${count(passages, "passage")} in ${count(documents, "document")}`;
}

/** A statement as a sentence without its end: "Ada Byron — born in → London". */
export function statementWords(
  { kind, forward }: Schemas["GraphStatement"],
  from: string,
  to: string,
): string {
  return forward ? `${from} — ${kind} → ${to}` : `${to} — ${kind} → ${from}`;
}
