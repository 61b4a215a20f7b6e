"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { setNonce } from "get-nonce";
import { type ReactNode, useState } from "react";
import { makeQueryClient } from "@/lib/api/query-client";
import notices from "@/theme/notices.module.css";
import { cssVariablesResolver, theme } from "@/theme/theme";

/** What every page stands on: the theme, the cache of reads, and notices. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  useState(() => setNonce(nonce));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <Notifications
          position="bottom-right"
          containerWidth={380}
          limit={4}
          className={notices.place}
        />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
}
