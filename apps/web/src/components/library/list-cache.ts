import type { InfiniteData } from "@tanstack/react-query";
import type { Schemas } from "@/lib/api/client";
import { type Filters, matches } from "./filters";

type Document = Schemas["Document"];

/** The pages of the library as they are kept. */
export type DocumentPages = InfiniteData<Schemas["Documents"], string>;

/**
 * The list with a document as it now stands: in place where it is listed, at
 * the top when it is new and fits the filters. A document that no longer fits
 * stays until the list is read again, for a row must not vanish under a
 * pointer. Older news than the list has changes nothing.
 */
export function withDocument(
  list: DocumentPages,
  document: Document,
  filters: Filters,
): DocumentPages {
  const listed = list.pages.some((page) => page.documents.some((d) => d.id === document.id));
  if (listed) {
    return mapPages(list, (page) => ({
      ...page,
      documents: page.documents.map((d) =>
        d.id === document.id && !isOlder(document, d) ? document : d,
      ),
    }));
  }
  const newest = list.pages[0]?.documents[0];
  if (!matches(document, filters) || (newest && document.createdAt < newest.createdAt)) return list;
  return mapPages(list, (page, index) => ({
    ...page,
    total: page.total + 1,
    documents: index === 0 ? [document, ...page.documents] : page.documents,
  }));
}

/** The list without these documents. */
export function withoutDocuments(list: DocumentPages, ids: ReadonlySet<string>): DocumentPages {
  const gone = list.pages.reduce(
    (n, page) => n + page.documents.filter((d) => ids.has(d.id)).length,
    0,
  );
  if (gone === 0) return list;
  return mapPages(list, (page) => ({
    ...page,
    total: page.total - gone,
    documents: page.documents.filter((d) => !ids.has(d.id)),
  }));
}

const steps = ["received", "read", "split", "searchable"];

/** Whether `news` was true before what the list says; events and answers overtake each other. */
function isOlder(news: Document, known: Document): boolean {
  if (news.version !== known.version) return news.version < known.version;
  if (news.updatedAt !== known.updatedAt)
    return Date.parse(news.updatedAt) < Date.parse(known.updatedAt);
  return steps.indexOf(news.status) < steps.indexOf(known.status) && news.status !== "failed";
}

function mapPages(
  list: DocumentPages,
  change: (page: Schemas["Documents"], index: number) => Schemas["Documents"],
): DocumentPages {
  return { ...list, pages: list.pages.map(change) };
}
