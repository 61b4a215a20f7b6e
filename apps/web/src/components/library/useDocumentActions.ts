import { useQueryClient } from "@tanstack/react-query";
import { notifyDone, notifyProblem, offerUndo } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";

type Document = Schemas["Document"];

interface ActionsOptions {
  /** Shows a document as it now stands. */
  put: (document: Document) => void;
  /** Takes documents out of the list. */
  drop: (ids: ReadonlySet<string>) => void;
}

/** What can be done with documents, one or many; each says how it went. */
export function useDocumentActions({ put, drop }: ActionsOptions) {
  const queries = useQueryClient();
  // Collections count their documents.
  const recount = () => queries.invalidateQueries({ queryKey: ["collections"] });

  async function remove(documents: readonly Document[]) {
    const { done, problem } = await each(documents, ({ id }) =>
      api.DELETE("/v1/documents/{id}", { params: { path: { id } } }),
    );
    if (problem)
      notifyProblem(`${count(documents.length - done.length)} could not be deleted`, problem);
    if (done.length === 0) return;
    drop(new Set(done.map((d) => d.id)));
    void recount();
    const what = done.length === 1 && done[0] ? `“${done[0].name}”` : count(done.length);
    offerUndo(`Deleted ${what}.`, async () => {
      for (const { id } of done) {
        put(await unwrap(api.POST("/v1/documents/{id}/restore", { params: { path: { id } } })));
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["documents", "list"] }),
        recount(),
      ]);
    });
  }

  async function move(documents: readonly Document[], collection: Schemas["Collection"]) {
    const { done, problem } = await each(documents, async ({ id }) => {
      const body = { collectionId: collection.id };
      put(await unwrap(api.PATCH("/v1/documents/{id}", { params: { path: { id } }, body })));
    });
    if (problem)
      notifyProblem(`${count(documents.length - done.length)} could not be moved`, problem);
    if (done.length > 0) notifyDone(`Moved ${count(done.length)} to ${collection.name}.`);
    void recount();
  }

  async function rename({ id }: Document, name: string) {
    put(
      await unwrap(api.PATCH("/v1/documents/{id}", { params: { path: { id } }, body: { name } })),
    );
  }

  async function retry({ id }: Document) {
    try {
      put(await unwrap(api.POST("/v1/documents/{id}/retry", { params: { path: { id } } })));
    } catch (error) {
      notifyProblem("The document could not be tried again", error);
    }
  }

  async function refresh({ id, name }: Document) {
    try {
      const { document, duplicate } = await unwrap(
        api.POST("/v1/documents/{id}/refresh", { params: { path: { id } } }),
      );
      put(document);
      notifyDone(
        duplicate ? `“${name}” has not changed.` : `“${name}” has changed and is read again.`,
      );
    } catch (error) {
      notifyProblem("The document could not be fetched", error);
    }
  }

  /** Adds what is at an address; throws when the service refuses it. */
  async function addFromAddress(url: string, collectionId?: string) {
    const { document, duplicate } = await unwrap(
      api.POST("/v1/documents/from-address", { body: { url, collectionId } }),
    );
    put(document);
    if (duplicate) notifyDone(`This address is in ${document.collectionName} already.`);
    void recount();
  }

  return { remove, move, rename, retry, refresh, addFromAddress };
}

/** Does `act` to one document after the other; those it worked for, and the last problem. */
async function each(documents: readonly Document[], act: (document: Document) => Promise<unknown>) {
  const done: Document[] = [];
  let problem: unknown;
  for (const document of documents) {
    try {
      await act(document);
      done.push(document);
    } catch (error) {
      problem = error;
    }
  }
  return { done, problem };
}

function count(n: number): string {
  return n === 1 ? "1 document" : `${n.toLocaleString("en")} documents`;
}
