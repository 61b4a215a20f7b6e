import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { UploadsProvider } from "@/components/library/UploadsProvider";
import { FlagProvider } from "@/components/shell/FlagProvider";
import { RAIL_COOKIE } from "@/components/shell/rail-state";
import { Shell } from "@/components/shell/Shell";
import { Tracing } from "@/components/shell/Tracing";
import { requireSession } from "@/lib/auth/server";
import { SessionProvider } from "@/lib/auth/session";
import { env } from "@/lib/env";

export default async function AppLayout({ children }: { children: ReactNode }) {
  const [session, jar] = await Promise.all([requireSession(), cookies()]);
  return (
    <SessionProvider session={session}>
      <FlagProvider>
        {env.TRACES_URL && <Tracing />}
        <UploadsProvider>
          <Shell collapsed={jar.get(RAIL_COOKIE)?.value === "collapsed"}>{children}</Shell>
        </UploadsProvider>
      </FlagProvider>
    </SessionProvider>
  );
}
