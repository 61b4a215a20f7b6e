import { infiniteQueryOptions } from "@tanstack/react-query";
import { api as browserApi } from "@/lib/api/browser";
import { type Api, unwrap } from "@/lib/api/client";

/** Which conversations are listed. */
export interface ConversationFilter {
  /** A part of the title. */
  q?: string;
  /** Those that others shared, instead of one's own. */
  shared?: boolean;
}

/** Conversations, newest first, a page at a time. */
export const conversationListQuery = (filter: ConversationFilter, api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["conversations", "list", filter],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/conversations", {
          params: { query: { ...filter, limit: 30, cursor: pageParam || undefined } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });

/** The questions that are kept as test cases, newest first, a page at a time. */
export const testCasesQuery = (api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["test-cases"],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/test-cases", {
          params: { query: { limit: 30, cursor: pageParam || undefined } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });
