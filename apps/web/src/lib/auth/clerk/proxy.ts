import { clerkMiddleware } from "@clerk/nextjs/server";
import type { NextFetchEvent, NextRequest, NextResponse } from "next/server";
import type { ClerkSettings } from "@/lib/env";

/**
 * Runs Clerk's middleware around a page's own: it renews an expired session
 * before the page is made, by way of Clerk, and passes on who is signed in.
 * The secret key is read from CLERK_SECRET_KEY by Clerk itself.
 */
export async function withClerk(
  settings: ClerkSettings,
  page: (request: NextRequest) => NextResponse,
  request: NextRequest,
  event: NextFetchEvent,
) {
  const run = clerkMiddleware((_auth, incoming) => page(incoming), {
    publishableKey: settings.publishableKey,
    jwtKey: settings.jwtKey,
    signInUrl: "/sign-in",
  });
  const response = await run(request, event);
  // Clerk rewrites a page to its own address. Where the server is bound to another
  // name than the browser used, Next would take that for another host and ask itself for ever.
  if (response?.headers.get("x-middleware-rewrite") === request.nextUrl.href) {
    response.headers.delete("x-middleware-rewrite");
    response.headers.set("x-middleware-next", "1");
  }
  return response;
}
