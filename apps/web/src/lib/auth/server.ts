import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Schemas, unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { clerkApplication } from "@/lib/env";
import { local } from "./local/server";
import type { AuthProvider } from "./provider";

/** How people sign in here, as the API says. */
export const authConfig = cache(async () => unwrap((await serverApi()).GET("/v1/auth/config")));

/**
 * The installation's identity provider. A provider with a library of its own
 * is imported here, dynamically, so that local installations never load it.
 */
export const auth = cache(async (): Promise<AuthProvider> => {
  const { mode } = await authConfig();
  if ((mode === "clerk") !== Boolean(clerkApplication))
    throw new Error(
      `The API has FOREBAY_AUTH=${mode}; give the web server the same, and its keys.`,
    );
  return mode === "clerk" ? (await import("./clerk/server")).clerk : local;
});

/** The viewer's session, asked for once a request. */
export const getSession = cache(async () => (await auth()).session());

/** The viewer's session; whoever has none is sent to sign in and comes back here. */
export async function requireSession(): Promise<Schemas["Session"]> {
  const session = await getSession();
  if (session) return session;
  const path = (await headers()).get("x-forebay-path") ?? "/";
  redirect((await auth()).signInUrl(path));
}
