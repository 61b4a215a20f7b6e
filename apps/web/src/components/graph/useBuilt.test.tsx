import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { useBuilt } from "./useBuilt";

test("what is shown is read anew once the graph has been built", () => {
  const client = new QueryClient();
  client.setQueryData(["graph", "map"], {});
  client.setQueryData(["graph", "status"], {});
  client.setQueryData(["documents"], {});
  const old = (...key: string[]) => client.getQueryState(key)?.isInvalidated;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { rerender } = renderHook(({ building }) => useBuilt(building), {
    wrapper,
    initialProps: { building: undefined as boolean | undefined },
  });
  rerender({ building: false });
  rerender({ building: true });
  expect(old("graph", "map")).toBe(false);
  rerender({ building: false });
  expect([old("graph", "map"), old("graph", "status"), old("documents")]).toEqual([
    true,
    false,
    false,
  ]);
});
