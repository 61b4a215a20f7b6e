import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Schemas } from "@/lib/api/client";
import { SessionProvider } from "@/lib/auth/session";
import { cssVariablesResolver, theme } from "@/theme/theme";

/** A session of an administrator, to change as a test needs. */
export const session: Schemas["Session"] = {
  user: {
    id: "0199f000-0000-7000-8000-000000000001",
    email: "ada@example.org",
    name: "Ada Moreau",
  },
  organisation: { id: "0199f000-0000-7000-8000-0000000000aa", name: "Harbour", slug: "harbour" },
  role: "admin",
  organisations: [
    { id: "0199f000-0000-7000-8000-0000000000aa", name: "Harbour", slug: "harbour", role: "admin" },
  ],
  expiresAt: "2030-01-01T00:00:00Z",
};

/** Renders what lives inside the app: themed, signed in, with a cache of its own and no retries. */
export function renderInApp(ui: ReactNode, as: Schemas["Session"] = session): RenderResult {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={client}>
        <SessionProvider session={as}>{ui}</SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
