import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { formatDollars } from "./settings";

export type Reading = Schemas["GraphReading"];

/** While a model reads, how far it is is looked at this often. */
const WATCH_MS = 2_000;

export const readingQuery = () =>
  queryOptions({
    queryKey: ["models", "reading"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/graph/reading", { signal })),
    refetchInterval: (query) => (query.state.data?.state === "running" ? WATCH_MS : false),
  });

/** How many passages the model has read, of those whose result is known. */
export function readCount(reading: Reading): number {
  return Object.values(reading.outcomes).reduce((sum, n) => sum + n, 0);
}

/** Outcomes in which something was taken from the reply. */
const USED = ["ok", "partly"];

/** How far it is, in words. */
export function readInWords(reading: Reading): string {
  const read = readCount(reading);
  const all = read + reading.estimate.passages;
  if (all === 0) return "There is nothing to read yet.";
  const outcomes = outcomesInWords(reading);
  const number = all.toLocaleString("en-US");
  const far = read === all ? `all ${number}` : `${read.toLocaleString("en-US")} of ${number}`;
  return `${reading.model} has read ${far} passages${outcomes ? `: ${outcomes}` : ""}.`;
}

/** What it has cost, of what it may; empty for what costs nothing. */
export function spentInWords({ spent, budget, estimate }: Reading): string {
  const free = estimate.passages > 0 && estimate.cost === 0;
  return spent === 0 || free ? "" : `${formatDollars(spent)} of ${formatDollars(budget)} spent.`;
}

/** An estimate as people say one: to two digits. */
export function roughly(n: number): string {
  return `about ${Number(n.toPrecision(2)).toLocaleString("en-US")}`;
}

/** What became of the passages, in words, with what could not be used after what could. */
function outcomesInWords(reading: Reading): string {
  const used = USED.reduce((sum, name) => sum + (reading.outcomes[name] ?? 0), 0);
  const nothing = reading.outcomes.nothing ?? 0;
  const useless = readCount(reading) - used - nothing;
  const say = (n: number, what: string) => (n > 0 ? [`${n.toLocaleString("en-US")} ${what}`] : []);
  return [
    ...say(used, "gave something"),
    ...say(nothing, "spoke of nothing new"),
    ...say(useless, "could not be used"),
  ].join(", ");
}
