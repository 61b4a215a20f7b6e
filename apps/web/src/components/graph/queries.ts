import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api as browserApi } from "@/lib/api/browser";
import { type Api, unwrap } from "@/lib/api/client";
import type { Kind } from "./kinds";

/** How much of the library is in the graph; looked at again while it is being built. */
export const statusQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["graph", "status"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/graph", { signal })),
    refetchInterval: ({ state }) => (state.data?.building ? 3_000 : false),
  });

/** Entities whose name has a word that begins so, the most important first, a page at a time. */
export const entitiesQuery = (
  q: string | undefined,
  kind?: Kind[],
  limit = 50,
  api: Api = browserApi,
) =>
  infiniteQueryOptions({
    queryKey: ["graph", "entities", q ?? "", kind ?? [], limit],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/graph/entities", {
          params: { query: { q: q || undefined, kind, limit, cursor: pageParam || undefined } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });

/** One entity and where it is spoken of. */
export const entityQuery = (id: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["graph", "entity", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/graph/entities/{id}", { params: { path: { id } }, signal })),
  });

/** What stands around an entity, the strongest tie first, a page at a time. */
export const neighboursQuery = (id: string, kind?: Kind[], api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["graph", "neighbours", id, kind ?? []],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/graph/entities/{id}/neighbours", {
          params: { path: { id }, query: { kind, cursor: pageParam || undefined, limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });

/** A map around an entity, or of the most important ones. */
export const mapQuery = (
  { entity, depth, size }: { entity?: string; depth: 1 | 2; size: number },
  api: Api = browserApi,
) =>
  queryOptions({
    queryKey: ["graph", "map", entity ?? "", entity ? depth : 1, size],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/graph/map", { params: { query: { entity, depth, limit: size } }, signal }),
      ),
    // Places for thousands are large; nothing compares them with what was there.
    structuralSharing: false,
  });

/** The sentences behind a connection, the most telling first, a page at a time. */
export const edgeQuery = (from: string, to: string, api: Api = browserApi) =>
  infiniteQueryOptions({
    queryKey: ["graph", "edge", from, to],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET("/v1/graph/edges", {
          params: { query: { from, to, cursor: pageParam || undefined } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next || undefined,
  });
