import "server-only";
import { redirect } from "next/navigation";
import { unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { ProblemError } from "@/lib/problem";
import { signInUrl } from "../next-path";
import type { AuthProvider } from "../provider";

/** The people of a Clerk application. The API verifies their tokens and says who they are here. */
export const clerk: AuthProvider = {
  async session() {
    try {
      return await unwrap((await serverApi()).GET("/v1/me"));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // A sign-in with steps left goes on where it was: on the sign-in page.
      if (error.code === "unauthenticated" || error.code === "session_pending") return undefined;
      if (error.code === "no_organisation") redirect("/organisation");
      throw error;
    }
  },
  signInUrl,
};
