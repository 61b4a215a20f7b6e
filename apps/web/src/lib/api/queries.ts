import { queryOptions } from "@tanstack/react-query";
import { api as browserApi } from "./browser";
import { type Api, unwrap } from "./client";

/**
 * What the pages read, each with its cache key. A server component passes its
 * own client to prefetch (see prefetch.tsx); the browser's is the default. A
 * key's first part names the resource, so that a change invalidates
 * `["members"]` and everything below it.
 */

export const membersQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["members"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/members", { signal })),
  });

export const collectionsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["collections"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/collections", { signal })),
  });

export const grantsQuery = (id: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["collections", id, "grants"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/collections/{id}/grants", { params: { path: { id } }, signal })),
  });

export const modelsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["models"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/model-endpoints", { signal })),
  });

export const modelUsageQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["models", "usage"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/model-usage", { signal })),
  });

/** The viewer's API keys; for an administrator, everybody's. */
export const keysQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["keys"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/keys", { signal })),
  });

/** The services that access can be given to. */
export const servicesQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["keys", "services"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/services", { signal })),
  });

/** What one person may use, and what the viewer has used. */
export const quotasQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["quotas"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/quotas", { signal })),
  });

/** Who may do what with one document, and why. */
export const sharingQuery = (id: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["documents", id, "grants"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/documents/{id}/grants", { params: { path: { id } }, signal })),
  });

export const flagsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["flags"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/flags", { signal })),
  });

/** The newest conversations, as the palette offers them. */
export const conversationsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["conversations"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/conversations", { params: { query: { limit: 30 } }, signal })),
  });

/** The few documents whose name or title contains `name`. */
export const documentsByNameQuery = (name: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["documents", "by-name", name],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/documents", {
          params: { query: { q: name || undefined, limit: 6 } },
          signal,
        }),
      ),
  });
