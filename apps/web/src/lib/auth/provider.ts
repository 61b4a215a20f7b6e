import type { Schemas } from "@/lib/api/client";

/** What the web's server needs from an identity provider. */
export interface AuthProvider {
  /** The viewer's session; undefined when nobody is signed in. */
  session(): Promise<Schemas["Session"] | undefined>;
  /** Where to sign in, to come back to `next` afterwards. */
  signInUrl(next: string): string;
}
