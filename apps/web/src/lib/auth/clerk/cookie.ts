import { createHash } from "node:crypto";

interface Jar {
  get(name: string): { value: string } | undefined;
}

/**
 * The session token that Clerk's script keeps in a cookie. Its name ends in a
 * part of the publishable key's hash, so that two applications on one host,
 * such as localhost, do not mix; the plain name is the older one.
 */
export function sessionCookie(jar: Jar, publishableKey: string): string | undefined {
  const suffix = createHash("sha1").update(publishableKey).digest("base64url").slice(0, 8);
  return jar.get(`__session_${suffix}`)?.value || jar.get("__session")?.value || undefined;
}
