import "server-only";
import { unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { ProblemError } from "@/lib/problem";
import { signInUrl } from "../next-path";
import type { AuthProvider } from "../provider";

/** Accounts of this installation; the session is a cookie that the API sets and reads. */
export const local: AuthProvider = {
  async session() {
    try {
      return await unwrap((await serverApi()).GET("/v1/me"));
    } catch (error) {
      if (error instanceof ProblemError && error.code === "unauthenticated") return undefined;
      throw error;
    }
  },
  signInUrl,
};
