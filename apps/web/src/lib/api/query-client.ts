import { QueryClient } from "@tanstack/react-query";
import { retryDelay, shouldRetry } from "./retry";

/** A query client with the house's rules. One a browser; on the server one a request. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: shouldRetry, retryDelay, networkMode: "always" },
      // A write may have happened although its answer was lost, so a person decides.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
