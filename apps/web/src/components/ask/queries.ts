import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api as browserApi } from "@/lib/api/browser";
import { type Api, unwrap } from "@/lib/api/client";

/** Questions worth asking of this library, and how much of it the viewer can ask. */
export const suggestionsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["suggestions"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/suggestions", { signal })),
  });

/** The viewer's own conversations, newest first, a page at a time. */
export const conversationsQuery = (api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["conversations", "list"],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/conversations", {
          params: { query: { limit: 20, cursor: pageParam || undefined } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });

/** One conversation with all its messages. */
export const conversationQuery = (id: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["conversations", "one", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/conversations/{id}", { params: { path: { id } }, signal })),
  });

/** Why the passages of an answer were found, with the words of each path. */
export const reasonsQuery = (conversationId: string, messageId: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["conversations", "reasons", conversationId, messageId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/conversations/{id}/reasons", {
          params: { path: { id: conversationId }, query: { message: messageId } },
          signal,
        }),
      ),
  });
