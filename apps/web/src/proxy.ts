import { type NextFetchEvent, type NextRequest, NextResponse } from "next/server";
import { clerkApplication } from "@/lib/env";
import { requestNames } from "@/lib/request-id";
import { contentSecurityPolicy } from "@/lib/security-headers";

/**
 * Runs before every page: gives it a request ID, its own path (layouts are not
 * told it otherwise), and a Content-Security-Policy with a nonce of its own.
 */
function page(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(
    nonce,
    process.env.NODE_ENV === "development",
    clerkApplication?.host,
  );
  const { requestId, traceparent } = requestNames(request.headers);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-forebay-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-request-id", requestId);
  headers.set("traceparent", traceparent);
  // Next reads the nonce for its own scripts from here.
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Request-Id", requestId);
  return response;
}

/** Clerk's own is loaded only where Clerk manages the accounts. */
export async function proxy(request: NextRequest, event: NextFetchEvent) {
  if (!clerkApplication) return page(request);
  const { withClerk } = await import("@/lib/auth/clerk/proxy");
  return withClerk(clerkApplication, page, request, event);
}

export const config = {
  // Not /api: a body that passes through here is buffered, and cut at 10 MB.
  matcher: ["/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)"],
};
