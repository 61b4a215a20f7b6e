import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Answer, type AnswerAction, answerReducer, newAnswer } from "./answer-state";
import { streamAnswer } from "./ask-stream";

const MESSAGE = "0199f000-0000-7000-8000-000000000002";

/** A stream of these events; `cut` breaks the connection after them. */
function stream(events: [number, string, object][], cut = false): Response {
  const text = events.map(
    ([id, name, data]) => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`,
  );
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const event of text) controller.enqueue(new TextEncoder().encode(event));
      if (!cut) controller.close();
    },
    pull(controller) {
      if (cut) controller.error(new TypeError("network error"));
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
}

const busy = () => refusal("overloaded");

function refusal(code: string): Response {
  const body = { code, status: 503, detail: "Busy.", retryAfterMs: 3000 };
  return new Response(JSON.stringify(body), {
    status: 503,
    headers: { "Content-Type": "application/problem+json" },
  });
}

const started: [number, string, object] = [
  1,
  "started",
  { messageId: MESSAGE, conversationId: "c", question: "?" },
];
const rest: [number, string, object][] = [
  [3, "delta", { sentence: 0, text: "two." }],
  [4, "done", { status: "answered", tookMs: 5, searched: 1 }],
];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Streams with these responses, one a connection; how the answer ended, what was requested, and what it went through. */
async function run(responses: (() => Response)[]) {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    requests.push(request);
    const next = responses[requests.length - 1];
    if (!next) throw new TypeError("Failed to fetch");
    return next();
  });
  let answer: Answer = newAnswer;
  const links: string[] = [];
  const take = (action: AnswerAction) => {
    answer = answerReducer(answer, action);
    if (links.at(-1) !== answer.link.state) links.push(answer.link.state);
  };
  const ended = streamAnswer({ ask: { question: "?" } }, take, new AbortController().signal);
  await vi.runAllTimersAsync();
  await ended;
  return {
    answer,
    links,
    calls: requests.map((r) => [r.method, new URL(r.url).pathname, r.headers.get("Last-Event-ID")]),
  };
}

it("resumes a broken answer after its last event, without asking twice", async () => {
  const { answer, links, calls } = await run([
    () => stream([started, [2, "delta", { sentence: 0, text: "One, " }]], true),
    () => stream(rest),
  ]);
  expect(answer).toMatchObject({ phase: "answered", sentences: [{ text: "One, two." }] });
  expect(links).toEqual(["live", "reconnecting", "live"]);
  expect(calls).toEqual([
    ["POST", "/api/v1/ask", null],
    ["GET", `/api/v1/messages/${MESSAGE}/stream`, "2"],
  ]);
});

it("waits for a busy service and asks again", async () => {
  const { answer, links, calls } = await run([busy, () => stream([started, ...rest])]);
  expect(answer.phase).toBe("answered");
  expect(links).toEqual(["queued", "live"]);
  expect(calls.map(([method]) => method)).toEqual(["POST", "POST"]);
});

it("gives a question back when the service stays busy", async () => {
  const { answer, calls } = await run(Array.from({ length: 50 }, () => busy));
  expect(answer).toMatchObject({ phase: "refused", problem: { code: "overloaded" } });
  expect(calls).toHaveLength(4);
});

it("does not ask again while nobody looks at the page", async () => {
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const fetch = vi.fn(async () => busy());
  vi.stubGlobal("fetch", fetch);
  const controller = new AbortController();
  const ended = streamAnswer({ ask: { question: "?" } }, () => undefined, controller.signal);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(fetch).toHaveBeenCalledTimes(1);
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch).toHaveBeenCalledTimes(2);
  controller.abort();
  await ended;
});

it("does not send a question again by itself when the connection broke, for it may have arrived", async () => {
  const { answer, calls } = await run([]);
  expect(answer).toMatchObject({ phase: "refused", problem: { code: "offline" } });
  expect(calls).toHaveLength(1);
});

it.each(["outcome_unknown", "timeout", "interrupted"])(
  "does not send a question again by itself after %s, for it may have been asked",
  async (code) => {
    const { answer, calls } = await run([() => refusal(code)]);
    expect(answer).toMatchObject({ phase: "refused", problem: { code } });
    expect(calls).toHaveLength(1);
  },
);

it("does not send a question again that was let in, though it had been refused before", async () => {
  const { answer, calls } = await run([busy, () => stream([], true)]);
  expect(answer).toMatchObject({ phase: "refused", problem: { code: "offline" } });
  expect(calls).toHaveLength(2);
});

it("goes on with an answer that has begun, however its stream is refused", async () => {
  const { answer, calls } = await run([
    () => stream([started], true),
    () => refusal("timeout"),
    () => stream(rest),
  ]);
  expect(answer.phase).toBe("answered");
  expect(calls.map(([method]) => method)).toEqual(["POST", "GET", "GET"]);
});
