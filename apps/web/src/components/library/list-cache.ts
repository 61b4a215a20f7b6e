import type { InfiniteData } from "@tanstack/react-query";
import type { Schemas } from "@/lib/api/client";
import { type Filters, matches } from "./filters";

type Document = Schemas["Document"];

/** The pages of the library as they are kept. */
export type DocumentPages = InfiniteData<Schemas["Documents"], string>;

/**
 * The list with a document as it now stands: in place where it is listed, else
 * by its age when it fits the filters and the pages at hand reach that far. (Of
 * several that came at once, news arrives in any order.) A document that no
 * longer fits stays until the list is read again, for a row must not vanish
 * under a pointer. Older news than the list has changes nothing.
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
  const at = placeOf(list, document);
  if (!matches(document, filters) || !at) return list;
  return mapPages(list, (page, index) => ({
    ...page,
    total: page.total + 1,
    documents: index === at.page ? page.documents.toSpliced(at.index, 0, document) : page.documents,
  }));
}

/** Where a document stands in a list that is newest first; undefined when that is behind the pages at hand. */
function placeOf(list: DocumentPages, document: Document) {
  for (const [page, { documents }] of list.pages.entries()) {
    const index = documents.findIndex((d) => isNewer(document, d));
    if (index >= 0) return { page, index };
  }
  const last = list.pages.at(-1);
  return last && !last.next
    ? { page: list.pages.length - 1, index: last.documents.length }
    : undefined;
}

/** Whether `a` stands before `b`; of one moment, the greater ID does. */
function isNewer(a: Document, b: Document): boolean {
  const difference = Date.parse(a.createdAt) - Date.parse(b.createdAt);
  return difference > 0 || (difference === 0 && a.id > b.id);
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
