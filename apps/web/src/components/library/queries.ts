import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api as browserApi } from "@/lib/api/browser";
import { type Api, unwrap } from "@/lib/api/client";
import type { Filters } from "./filters";

/** The library under some filters, newest first, a page at a time. */
export const documentsQuery = (filters: Filters, api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["documents", "list", filters],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/documents", {
          params: { query: { ...filters, cursor: pageParam || undefined, limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });

/** Every version of a document, newest first. */
export const versionsQuery = (id: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["documents", "versions", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/documents/{id}/versions", { params: { path: { id } }, signal })),
  });
