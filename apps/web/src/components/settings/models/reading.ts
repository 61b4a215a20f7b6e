import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";

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

/** What became of the passages, in words, with what could not be used after what could. */
export function outcomesInWords(reading: Reading): string {
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
