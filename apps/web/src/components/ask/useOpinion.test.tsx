import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { conversation } from "@/test/conversation";
import { conversationQuery } from "./queries";
import { useOpinion } from "./useOpinion";

vi.mock("@/lib/api/browser", () => ({ api: { PUT: vi.fn(), POST: vi.fn(), DELETE: vi.fn() } }));
vi.mock("@/components/feedback/notices", () => ({ notifyDone: vi.fn(), notifyProblem: vi.fn() }));

const mocked = (method: unknown) => vi.mocked(method as () => Promise<unknown>);
const { id, messages } = conversation();
const messageId = messages[1]?.id ?? "";

/** What can be thought of the answer, and the answer as the conversation is kept. */
function opinion() {
  const queries = new QueryClient();
  const { queryKey } = conversationQuery(id);
  queries.setQueryData(queryKey, conversation());
  const { result } = renderHook(() => useOpinion(id, messageId), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    ),
  });
  return { ...result.current, kept: () => queries.getQueryData(queryKey)?.messages[1] };
}

beforeEach(() => {
  for (const method of [api.PUT, api.POST, api.DELETE]) mocked(method).mockReset();
});

it("keeps a thumb and its comment with the conversation, and takes them back", async () => {
  mocked(api.PUT).mockResolvedValue({ data: {} });
  mocked(api.DELETE).mockResolvedValue({});
  const { think, kept } = opinion();
  await act(() => think(undefined, { verdict: "down", comment: "Too short." }));
  expect(kept()?.feedback).toMatchObject({ verdict: "down", comment: "Too short." });
  await act(() => think(kept()?.feedback, undefined));
  expect(kept()?.feedback).toBeUndefined();
});

it("shows the opinion as it was when the new one could not be kept", async () => {
  mocked(api.PUT).mockRejectedValue(new Error("No."));
  const { think, kept } = opinion();
  await act(() => think(undefined, { verdict: "up" }));
  expect(kept()?.feedback).toBeUndefined();
  expect(notifyProblem).toHaveBeenCalledOnce();
});

it("keeps with the conversation that its answer is a test case", async () => {
  mocked(api.POST).mockResolvedValue({ data: { id: "case-1" } });
  mocked(api.DELETE).mockResolvedValue({});
  const { keep, kept } = opinion();
  await act(() => keep(undefined));
  expect(kept()?.testCaseId).toBe("case-1");
  await act(() => keep("case-1"));
  expect(kept()?.testCaseId).toBeUndefined();
});
