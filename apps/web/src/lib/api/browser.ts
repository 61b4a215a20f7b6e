import type { paths } from "@forebay/schema";
import createClient from "openapi-fetch";
import { leaveFor } from "@/lib/auth/expired";
import { sessionToken } from "@/lib/auth/session-token";
import { reportConnection } from "@/lib/connection";
import { OUTCOME_UNKNOWN, offlineProblem, type ProblemError, problemFrom } from "@/lib/problem";
import { beginRequest } from "@/lib/telemetry/request-span";
import type { Api } from "./client";

/** The API as the browser reaches it: /api on the page's own origin. */
export const api: Api = createClient<paths>({ baseUrl: "/api", fetch: (request) => send(request) });

/**
 * Sends a request with its names, and throws a ProblemError for every answer
 * that is not a success. Use it directly where the typed client does not fit:
 * streams and uploads.
 */
export async function send(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const { requestId, traceparent, end } = beginRequest(request.method, request.url);
  request.headers.set("X-Request-Id", requestId);
  request.headers.set("traceparent", traceparent);
  const token = await sessionToken();
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(request);
    end(response.status);
  } catch (error) {
    end(0);
    if (request.signal.aborted) throw error;
    const problem = offlineProblem(requestId);
    reportConnection({ state: "offline", reason: problem.message });
    throw problem;
  }
  if (response.ok) {
    reportConnection({ state: "live" });
    return response;
  }
  const problem = await problemFrom(response);
  report(problem);
  leaveFor(problem.code);
  throw problem;
}

function report(problem: ProblemError): void {
  // 429 is about this person's own requests; the service may be at its ease.
  // An unknown outcome is about one change, and says nothing of how the service fares.
  if (problem.status === 503 && problem.code !== OUTCOME_UNKNOWN) {
    const state = problem.code === "unavailable" ? "offline" : "waiting";
    const reason = problem.message;
    reportConnection(
      state === "offline"
        ? { state, reason }
        : { state, reason, waitMs: problem.retryAfterMs ?? 1000 },
    );
  }
}
