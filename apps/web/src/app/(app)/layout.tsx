import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { RAIL_COOKIE } from "@/components/shell/rail-state";
import { Shell } from "@/components/shell/Shell";
import { requireSession } from "@/lib/auth/server";
import { SessionProvider } from "@/lib/auth/session";

export default async function AppLayout({ children }: { children: ReactNode }) {
  const [session, jar] = await Promise.all([requireSession(), cookies()]);
  return (
    <SessionProvider session={session}>
      <Shell collapsed={jar.get(RAIL_COOKIE)?.value === "collapsed"}>{children}</Shell>
    </SessionProvider>
  );
}
