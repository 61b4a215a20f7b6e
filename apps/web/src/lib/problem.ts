import type { Schemas } from "@forebay/schema";

type Problem = Schemas["Problem"];

/** Codes that this side gives to what never reached the API. */
export const OFFLINE = "offline";
export const UNEXPECTED = "unexpected";

/** The code of a change of which nobody knows whether it was made. */
export const OUTCOME_UNKNOWN = "outcome_unknown";

/** The code of a limit for an hour or a day: trying again before it ends is in vain. */
export const QUOTA_EXCEEDED = "quota_exceeded";

/** Codes of refusals that come before anything is begun. `forebay` goes by the same ones. */
const notBegun = new Set(["overloaded", "too_many_requests", "unavailable"]);

/**
 * A failed request as a person is told of it. Every failed call to the API
 * ends as one of these, also when the network or a proxy failed it.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  /** When trying again makes sense, in milliseconds from now. */
  readonly retryAfterMs?: number;
  /** What was wrong with single fields, by their name in the body. */
  readonly fields: Record<string, string>;
  /**
   * The problem as text. Next hands an error's digest, and nothing else of it,
   * from the server to the error page; toProblem reads it back there.
   */
  readonly digest: string;

  constructor(problem: Partial<Problem> & { detail: string; code: string; status: number }) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.requestId = problem.requestId || undefined;
    this.retryAfterMs = problem.retryAfterMs || undefined;
    this.fields = Object.fromEntries(
      (problem.errors ?? []).map((e) => [
        e.location.replace(/^(body|query|path)\./, ""),
        e.message,
      ]),
    );
    const { status, code, requestId, retryAfterMs } = this;
    this.digest = JSON.stringify({ detail: problem.detail, status, code, requestId, retryAfterMs });
  }
}

/** Reads a failed response into a problem, whoever answered it. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  const retryAfterMs = retryAfter(response.headers.get("Retry-After"));
  const requestId = response.headers.get("X-Request-Id") ?? undefined;
  const body = await parseBody(response);
  if (!body) {
    return new ProblemError({
      status: response.status,
      code: UNEXPECTED,
      detail: `The server answered ${response.status} without saying why. Try again; if it stays, tell an administrator the request ID.`,
      requestId,
      retryAfterMs,
    });
  }
  return new ProblemError({
    ...body,
    status: response.status,
    code: body.code || UNEXPECTED,
    detail: body.detail || body.title || `The server answered ${response.status}.`,
    requestId: body.requestId || requestId,
    retryAfterMs: body.retryAfterMs ?? retryAfterMs,
  });
}

/** A request that no server answered. */
export function offlineProblem(requestId?: string): ProblemError {
  return new ProblemError({
    status: 0,
    code: OFFLINE,
    detail: "Forebay cannot be reached. Check the connection; this page retries by itself.",
    requestId,
  });
}

/** Any thrown value as a problem, so that it can be shown. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    fromDigest(digest) ??
    new ProblemError({
      status: 0,
      code: UNEXPECTED,
      detail: "Something went wrong on this page. Try again; if it stays, reload it.",
      requestId: digest,
    })
  );
}

function fromDigest(digest: string | undefined): ProblemError | undefined {
  if (!digest?.startsWith("{")) return undefined;
  try {
    return new ProblemError(JSON.parse(digest));
  } catch {
    return undefined;
  }
}

/** Whether the same request may succeed later without any change. */
export function isRetryable(error: unknown): error is ProblemError {
  if (!(error instanceof ProblemError)) return false;
  if (error.code === OUTCOME_UNKNOWN || error.code === QUOTA_EXCEEDED) return false;
  return error.code === OFFLINE || error.status === 429 || error.status === 503;
}

/** Whether the service was only too busy or not there, and promises that nothing was begun. */
export function isNotBegun({ code }: { code: string }): boolean {
  return notBegun.has(code);
}

async function parseBody(response: Response): Promise<Partial<Problem> | undefined> {
  if (!response.headers.get("Content-Type")?.includes("json")) return undefined;
  try {
    const body: unknown = await response.json();
    return body && typeof body === "object" ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Retry-After as milliseconds; it may be seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
