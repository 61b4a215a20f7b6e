import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "./problem";
import { follow, readEvents, type ServerEvent } from "./sse";

const encoder = new TextEncoder();

/** A stream that a test writes by hand. */
function stream() {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const cancelled = vi.fn();
  const body = new ReadableStream<Uint8Array>({
    start: (c) => {
      controller = c;
    },
    cancel: cancelled,
  });
  return {
    response: new Response(body),
    write: (text: string | Uint8Array) =>
      controller.enqueue(typeof text === "string" ? encoder.encode(text) : text),
    end: () => controller.close(),
    break: () => controller.error(new TypeError("network error")),
    cancelled,
  };
}

/** A response whose whole stream is known. */
function whole(text: string): Response {
  const it = stream();
  it.write(text);
  it.end();
  return it.response;
}

async function collect(events: AsyncGenerator<ServerEvent>): Promise<ServerEvent[]> {
  const list: ServerEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

const isLast = ({ event }: ServerEvent) => event === "done";
const signal = () => new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("one response", () => {
  it("gives its events however the bytes are cut, inside a character too", async () => {
    const bytes = encoder.encode('id: 1\nevent: delta\ndata: {"text":"Größe 🌊"}\n\n');
    const source = stream();
    const events = collect(readEvents(source.response, signal()));
    for (const byte of bytes) source.write(new Uint8Array([byte]));
    source.end();
    expect(await events).toEqual([{ id: "1", event: "delta", data: '{"text":"Größe 🌊"}' }]);
  });

  it("skips heartbeats, and names an unnamed event", async () => {
    expect(await collect(readEvents(whole(": beat\n\ndata: a\n\n: beat\n\n"), signal()))).toEqual([
      { id: undefined, event: "message", data: "a" },
    ]);
  });

  it("does not give an event that was cut off", async () => {
    expect(await collect(readEvents(whole("data: whole\n\ndata: ha"), signal()))).toHaveLength(1);
  });

  it("lets go of the connection when the reader stops in the middle", async () => {
    const source = stream();
    source.write("data: a\n\n");
    for await (const _ of readEvents(source.response, signal())) break;
    await vi.waitFor(() => expect(source.cancelled).toHaveBeenCalled());
  });

  it("ends at once when aborted, with the reason", async () => {
    const source = stream();
    const controller = new AbortController();
    const events = collect(readEvents(source.response, controller.signal));
    controller.abort(new Error("stopped"));
    await expect(events).rejects.toThrow("stopped");
    await vi.waitFor(() => expect(source.cancelled).toHaveBeenCalled());
  });

  it("counts as dead after a silence, but not while heartbeats come", async () => {
    const source = stream();
    const ended = vi.fn();
    const events = collect(readEvents(source.response, signal(), 30_000)).catch(ended);
    for (let beat = 0; beat < 5; beat++) {
      await vi.advanceTimersByTimeAsync(20_000);
      source.write(": beat\n\n");
    }
    await vi.advanceTimersByTimeAsync(29_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    await events;
    expect(ended.mock.calls[0]?.[0]).toMatchObject({ code: "offline" });
  });
});

describe("following a stream", () => {
  it("resumes after the last event when the connection breaks, and loses nothing", async () => {
    const broken = stream();
    const connect = vi
      .fn()
      .mockResolvedValueOnce(broken.response)
      .mockResolvedValueOnce(whole("id: 3\ndata: c\n\nid: 4\nevent: done\ndata: d\n\n"));
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { data } of follow({ connect, signal: signal(), isLast })) {
        seen.push(data);
        if (data === "b") broken.break();
      }
    })();
    broken.write("id: 1\ndata: a\n\nid: 2\ndata: b\n\n");
    await vi.runAllTimersAsync();
    await reading;
    expect(seen).toEqual(["a", "b", "c", "d"]);
    expect(connect.mock.calls.map(([after]) => after)).toEqual([undefined, "2"]);
  });

  it("does not come back after the last event", async () => {
    const connect = vi.fn().mockResolvedValue(whole("id: 1\nevent: done\ndata: x\n\n"));
    expect(await collect(follow({ connect, signal: signal(), isLast }))).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it("waits as long as a busy service asked for, and says so", async () => {
    const busy = new ProblemError({
      status: 429,
      code: "overloaded",
      detail: "Busy.",
      retryAfterMs: 5000,
    });
    const connect = vi
      .fn()
      .mockRejectedValueOnce(busy)
      .mockResolvedValueOnce(whole("event: done\ndata: x\n\n"));
    const onWait = vi.fn();
    const reading = collect(follow({ connect, signal: signal(), isLast, onWait }));
    await vi.advanceTimersByTimeAsync(4_900);
    expect(connect).toHaveBeenCalledTimes(1);
    expect(onWait).toHaveBeenCalledWith(expect.any(Number), busy);
    await vi.advanceTimersByTimeAsync(1_400);
    expect(await reading).toHaveLength(1);
  });

  it("does not repeat what the service refused for good", async () => {
    const refused = new ProblemError({ status: 404, code: "not_found", detail: "No such answer." });
    const connect = vi.fn().mockRejectedValue(refused);
    await expect(collect(follow({ connect, signal: signal() }))).rejects.toBe(refused);
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it("gives up after its attempts, with the last problem", async () => {
    const connect = vi.fn(async () => whole(""));
    const reading = collect(follow({ connect, signal: signal(), attempts: 3 }));
    const failed = expect(reading).rejects.toMatchObject({ code: "offline" });
    await vi.runAllTimersAsync();
    await failed;
    expect(connect).toHaveBeenCalledTimes(3);
  });

  it("does not connect again where resuming makes no sense", async () => {
    const connect = vi.fn(async () => whole("data: a\n\n"));
    const reading = collect(follow({ connect, signal: signal(), canResume: () => false }));
    await expect(reading).rejects.toMatchObject({ code: "offline" });
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it("stops waiting when the person stops it", async () => {
    const controller = new AbortController();
    const connect = vi.fn(async () => whole(""));
    const reading = collect(follow({ connect, signal: controller.signal }));
    const stopped = expect(reading).rejects.toThrow("stopped");
    await vi.waitFor(() => expect(connect).toHaveBeenCalledTimes(1));
    controller.abort(new Error("stopped"));
    await stopped;
    await vi.runAllTimersAsync();
    expect(connect).toHaveBeenCalledTimes(1);
  });
});
