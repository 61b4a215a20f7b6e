import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api } from "@/lib/api/browser";
import type { Schemas } from "@/lib/api/client";
import { SessionProvider } from "@/lib/auth/session";
import { ProblemError } from "@/lib/problem";
import { conversation } from "@/test/conversation";
import type { AnswerAction } from "./answer-state";
import { streamAnswer } from "./ask-stream";
import { useTurns } from "./useTurns";

vi.mock("@/lib/api/browser", () => ({ api: { GET: vi.fn() } }));
vi.mock("./ask-stream", () => ({ streamAnswer: vi.fn() }));

const reading = vi.mocked(api.GET as () => Promise<unknown>);
const streaming = vi.mocked(streamAnswer);
const { id, ownerId, messages } = conversation();
const messageId = messages[1]?.id;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

const saved = (answer: Partial<Schemas["Message"]> = {}) => ({ data: conversation({}, answer) });
const written = { status: "streaming", text: "", sentences: undefined } as const;

/** The turns of a conversation as this viewer sees them. */
async function turnsFor(viewer: string, opened: string | undefined) {
  const session = { user: { id: viewer } } as Schemas["Session"];
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { result } = renderHook(() => useTurns({ opened, onBegun: vi.fn(), onReturned: vi.fn() }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queries}>
        <SessionProvider session={session}>{children}</SessionProvider>
      </QueryClientProvider>
    ),
  });
  return result;
}

beforeEach(() => {
  vi.useFakeTimers();
  reading.mockReset();
  streaming.mockReset().mockResolvedValue();
});
afterEach(() => void vi.useRealTimers());

it("offers the question box only in a conversation known to be the viewer's own", async () => {
  reading.mockResolvedValue(saved());
  const own = await turnsFor(ownerId, id);
  expect(own.current.mayAsk).toBe(false);
  await pass(0);
  expect(own.current).toMatchObject({ mayAsk: true, foreign: false });
  const other = await turnsFor("somebody-else", id);
  await pass(0);
  expect(other.current).toMatchObject({ mayAsk: false, foreign: true });
});

it("offers no question box where there is no such conversation", async () => {
  const problem = new ProblemError({ status: 404, code: "not_found", detail: "Gone." });
  reading.mockRejectedValue(problem);
  const missing = await turnsFor(ownerId, id);
  expect(missing.current.saved.error).toBeNull();
  await pass(0);
  expect(missing.current.saved.error).toBe(problem);
  expect(missing.current.mayAsk).toBe(false);
});

it("reads somebody else's conversation again until its answer has been written", async () => {
  reading.mockResolvedValue(saved(written));
  const shared = await turnsFor("somebody-else", id);
  await pass(0);
  expect(shared.current.turns[0]?.answer.link).toEqual({ state: "unfollowed" });
  expect(shared.current.current).toBeUndefined();
  expect(streaming).not.toHaveBeenCalled();

  reading.mockResolvedValue(saved());
  await pass(5000);
  expect(shared.current.turns[0]?.answer.phase).toBe("answered");
  const readings = reading.mock.calls.length;
  await pass(60_000);
  expect(reading).toHaveBeenCalledTimes(readings);
});

it("shows an answer that it lost as it was saved in the end", async () => {
  const data = JSON.stringify({ conversationId: id, messageId, question: "How long?" });
  const lost: AnswerAction[] = [
    { type: "event", id: "1", event: "started", data },
    { type: "gaveUp", problem: { code: "offline", message: "The connection broke." } },
  ];
  streaming.mockImplementation(async (_, dispatch) => lost.forEach(dispatch));
  reading.mockResolvedValue(saved(written));
  const begun = await turnsFor(ownerId, undefined);
  act(() => begun.current.ask("How long?", ["handbook"]));
  await pass(0);
  expect(begun.current.turns.map((t) => t.answer.phase)).toEqual(["interrupted"]);

  reading.mockResolvedValue(saved());
  await pass(5000);
  expect(begun.current.turns).toMatchObject([
    { scope: ["handbook"], answer: { phase: "answered", sentences: [{ text: "Two weeks." }] } },
  ]);
});
