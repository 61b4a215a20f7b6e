import { api } from "@/lib/api/browser";

/** Ends the session here and on the server, and leaves nothing of it in memory. */
export async function signOut(): Promise<void> {
  await api.POST("/v1/auth/sign-out");
  window.location.assign("/sign-in");
}

/** Enters another organisation; everything on the page belongs to the old one, so it loads anew. */
export async function switchOrganisation(organisation: string): Promise<void> {
  await api.POST("/v1/auth/switch", { body: { organisation } });
  window.location.assign("/ask");
}
