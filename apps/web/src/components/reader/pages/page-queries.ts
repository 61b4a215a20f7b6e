import { queryOptions } from "@tanstack/react-query";
import { api, send } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import type { Span } from "../slices";

/** A version of a document, which never changes. */
export interface Edition {
  id: string;
  version: number;
}

/** The pages of a version and how large they are. */
export const pagesQuery = ({ id, version }: Edition) =>
  queryOptions({
    queryKey: ["pages", id, version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/documents/{id}/pages", {
          params: { path: { id }, query: { version } },
          signal,
        }),
      ),
  });

/** Where the words of a span stand on a page. */
export const boxesQuery = ({ id, version }: Edition, page: number, { start, end }: Span) =>
  queryOptions({
    queryKey: ["pages", id, version, page, "boxes", start, end],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/documents/{id}/pages/{page}", {
          params: { path: { id, page }, query: { version, start, end } },
          signal,
        }),
      ),
  });

/** How long a picture that is out of sight is kept in memory, in milliseconds. */
const KEPT = 60_000;

/** A page as a picture, `width` pixels wide. */
export const pictureQuery = ({ id, version }: Edition, page: number, width: number) =>
  queryOptions({
    queryKey: ["pages", id, version, page, "picture", width],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT,
    queryFn: async ({ signal }) => {
      const path = `/api/v1/documents/${id}/pages/${page}/image?version=${version}&width=${width}`;
      return (await send(new URL(path, window.location.href).href, { signal })).blob();
    },
  });
