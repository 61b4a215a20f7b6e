import type { Schemas } from "@/lib/api/client";

export type Kind = Schemas["GraphEntity"]["kind"];

/** The kinds of entity, in the order of the legend. */
export const KINDS = ["title", "name", "term", "identifier", "date"] as const satisfies Kind[];

const words: Record<Kind, { one: string; many: string }> = {
  title: { one: "Subject", many: "Subjects" },
  name: { one: "Name", many: "Names" },
  term: { one: "Term", many: "Terms" },
  identifier: { one: "Code", many: "Codes" },
  date: { one: "Date", many: "Dates" },
};

/** A kind as people say it. */
export const kindWord = (kind: Kind) => words[kind].one;

/** A kind as the legend says it. */
export const kindWords = (kind: Kind) => words[kind].many;
