import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Schemas } from "@/lib/api/client";
import type { Filters } from "./filters";
import { type DocumentPages, withDocument, withoutDocuments } from "./list-cache";
import { documentsQuery } from "./queries";
import { useDocumentEvents } from "./useDocumentEvents";

/** What changes every list of documents that is kept here: putting one in as it now stands, and dropping some. */
export function useDocumentLists() {
  const queries = useQueryClient();
  const change = useCallback(
    (to: (list: DocumentPages, filters: Filters) => DocumentPages) => {
      for (const query of queries.getQueryCache().findAll({ queryKey: ["documents", "list"] })) {
        const of = query.queryKey[2] as Filters;
        queries.setQueryData<DocumentPages>(query.queryKey, (pages) =>
          pages ? to(pages, of) : undefined,
        );
      }
    },
    [queries],
  );
  const put = useCallback(
    (document: Schemas["Document"]) => change((pages, of) => withDocument(pages, document, of)),
    [change],
  );
  const drop = useCallback(
    (ids: ReadonlySet<string>) => change((pages) => withoutDocuments(pages, ids)),
    [change],
  );
  return { put, drop };
}

/** The documents under some filters, kept as the service tells of their progress. */
export function useLibrary(filters: Filters) {
  const queries = useQueryClient();
  const list = useInfiniteQuery({ ...documentsQuery(filters), placeholderData: keepPreviousData });
  const { put, drop } = useDocumentLists();
  useDocumentEvents(
    ({ document, deleted }) => (deleted ? drop(new Set([document.id])) : put(document)),
    () => void queries.invalidateQueries({ queryKey: ["documents", "list"] }),
  );
  return { list, put, drop };
}
