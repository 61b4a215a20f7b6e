"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Schemas } from "@/lib/api/client";

type Session = Schemas["Session"];

const Context = createContext<Session | undefined>(undefined);

/** Hands the server's session to the client components below. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** Who is signed in. Only below the app's layout, which nobody reaches without a session. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error("useSession outside of SessionProvider");
  return session;
}

/** Whether the viewer administers the organisation. */
export function useIsAdmin(): boolean {
  return useSession().role === "admin";
}
