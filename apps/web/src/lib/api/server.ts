import "server-only";
import type { paths } from "@forebay/schema";
import { cookies, headers } from "next/headers";
import createClient from "openapi-fetch";
import { cache } from "react";
import { sessionCookie } from "@/lib/auth/clerk/cookie";
import { clerkApplication, env } from "@/lib/env";
import { ProblemError, problemFrom } from "@/lib/problem";
import { requestNames } from "@/lib/request-id";
import { activeTraceparent } from "@/lib/telemetry/context";
import type { Api } from "./client";

/**
 * The API as server components reach it: as the viewer, whose cookie it
 * forwards, under the page's own request ID. One client a request.
 */
export const serverApi = cache(async (): Promise<Api> => {
  const [cookie, incoming] = await Promise.all([cookies(), headers()]);
  const { requestId, traceparent } = requestNames(incoming);
  return createClient<paths>({
    baseUrl: env.API_URL,
    headers: { ...credentials(cookie), "X-Request-Id": requestId },
    fetch: async (request) => {
      request.headers.set("traceparent", activeTraceparent() ?? traceparent);
      let response: Response;
      try {
        response = await fetch(request, { cache: "no-store" });
      } catch {
        throw unreachable(requestId);
      }
      if (!response.ok) throw await problemFrom(response);
      return response;
    },
  });
});

/** What says who asks: our own cookie as it is, or the token in Clerk's. */
function credentials(jar: Awaited<ReturnType<typeof cookies>>): Record<string, string> {
  if (!clerkApplication) return { Cookie: jar.toString() };
  const token = sessionCookie(jar, clerkApplication.publishableKey);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

function unreachable(requestId: string): ProblemError {
  return new ProblemError({
    status: 503,
    code: "unavailable",
    detail: "Forebay's API cannot be reached just now. This page tries again by itself.",
    requestId,
    retryAfterMs: 3_000,
  });
}
