import "server-only";
import { type Schemas, unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { isRetryable, ProblemError } from "@/lib/problem";

/** What a reader gets to see when opening a document. */
export type Opened =
  | { state: "text"; text: Schemas["DocumentText"] }
  /** It is there, but has no text yet, or could not be read. */
  | { state: "unread"; document: Schemas["Document"] }
  /** It is there, but not in this version. */
  | { state: "noVersion"; document: Schemas["Document"] }
  | { state: "missing" }
  | { state: "problem"; problem: PlainProblem };

/** A problem as it can be handed from the server's components to the browser's. */
export type PlainProblem = Pick<
  ProblemError,
  "status" | "code" | "message" | "requestId" | "retryAfterMs"
>;

/** Reads a version's text, or finds out why there is none to show. Problems of other kinds are thrown. */
export async function openDocument(id: string, version: number | undefined): Promise<Opened> {
  const api = await serverApi();
  try {
    const query = { version };
    const text = await unwrap(
      api.GET("/v1/documents/{id}/text", { params: { path: { id }, query } }),
    );
    return { state: "text", text };
  } catch (error) {
    const refusal = refused(error);
    if (refusal) return refusal;
    const unread = error instanceof ProblemError && error.code === "conflict";
    return withoutText(id, unread);
  }
}

async function withoutText(id: string, unread: boolean): Promise<Opened> {
  const api = await serverApi();
  try {
    const document = await unwrap(api.GET("/v1/documents/{id}", { params: { path: { id } } }));
    return { state: unread || !document.searchable ? "unread" : "noVersion", document };
  } catch (error) {
    return refused(error) ?? { state: "missing" };
  }
}

/** A refusal to show as a problem, undefined when the document has no such text, and thrown when it is none of both. */
function refused(error: unknown): Opened | undefined {
  if (!(error instanceof ProblemError)) throw error;
  if (["not_found", "conflict", "invalid", "forbidden"].includes(error.code)) return undefined;
  if (!isRetryable(error)) throw error;
  const { status, code, message, requestId, retryAfterMs } = error;
  return { state: "problem", problem: { status, code, message, requestId, retryAfterMs } };
}
