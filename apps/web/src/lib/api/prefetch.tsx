import { dehydrate, type FetchQueryOptions, HydrationBoundary } from "@tanstack/react-query";
import { cache, type ReactNode } from "react";
import { makeQueryClient } from "./query-client";

/** The reads of one request to the web server, so that a page and its title read a thing once. */
export const requestQueries = cache(makeQueryClient);

interface PrefetchProps {
  // biome-ignore lint/suspicious/noExplicitAny: each query has its own data type; only the cache sees it
  queries: FetchQueryOptions<any, any, any, any>[];
  children: ReactNode;
}

/**
 * Reads on the server what the widgets below will ask for, so that the first
 * paint has it. A read that fails here is left to the browser, which retries
 * and shows the problem in its place.
 */
export async function Prefetch({ queries, children }: PrefetchProps) {
  const client = requestQueries();
  await Promise.all(queries.map((query) => client.prefetchQuery({ ...query, retry: false })));
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
