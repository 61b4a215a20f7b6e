import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "./problem";
import {
  AUTOMATIC_TRIES,
  mayRepeat,
  mayRetry,
  retryWaitMs,
  takeTry,
  wait,
  whenVisible,
} from "./retry-budget";

const busy = (retryAfterMs?: number) =>
  new ProblemError({ status: 503, code: "overloaded", detail: "Busy.", retryAfterMs });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the wait before another try", () => {
  it("is never shorter than the service asked for, and not the same for everybody", () => {
    const waits = Array.from({ length: 200 }, () => retryWaitMs(1, busy(4000)));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(4000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5000);
    expect(new Set(waits).size).toBeGreaterThan(100);
  });

  it("grows by itself when the service did not say", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect([1, 2, 3, 9].map((n) => retryWaitMs(n, busy()))).toEqual([1000, 2000, 4000, 8000]);
  });

  it("grows as well when the service asks for next to nothing", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect([1, 2, 3].map((n) => retryWaitMs(n, busy(10)))).toEqual([1000, 2000, 4000]);
  });

  it("ends at once when it is given up", async () => {
    const controller = new AbortController();
    const waiting = wait(30_000, controller.signal);
    controller.abort(new Error("given up"));
    await expect(waiting).rejects.toThrow("given up");
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("tries three times by itself, and not where that makes no sense", () => {
  expect([1, 2, 3, 4].map((n) => mayRetry(n, busy(1000)))).toEqual([true, true, true, false]);
  expect(mayRetry(1, busy(31_000))).toBe(false);
  const gone = new ProblemError({ status: 404, code: "not_found", detail: "Gone." });
  expect(mayRetry(1, gone)).toBe(false);
});

it("sends a change again only when told that nothing was begun, and when to come back", () => {
  const refused = (status: number, code: string, retryAfterMs?: number) =>
    mayRepeat(1, new ProblemError({ status, code, detail: "No.", retryAfterMs }));
  expect(refused(503, "overloaded", 1000)).toBe(true);
  expect(refused(429, "too_many_requests", 1000)).toBe(true);
  expect(refused(503, "unavailable", 1000)).toBe(true);
  expect(refused(503, "overloaded")).toBe(false);
  for (const code of ["outcome_unknown", "timeout", "interrupted", "unexpected", "offline"]) {
    expect(refused(503, code, 1000), code).toBe(false);
  }
  expect([3, 4].map((n) => mayRepeat(n, busy(1000)))).toEqual([true, false]);
});

it("gives a place its tries back after a minute in order", () => {
  const take = () => Array.from({ length: AUTOMATIC_TRIES + 1 }, () => takeTry("a page"));
  expect(take()).toEqual([true, true, true, false]);
  expect(takeTry("another")).toBe(true);
  vi.advanceTimersByTime(61_000);
  expect(take()).toEqual([true, true, true, false]);
});

describe("a page that cannot be seen", () => {
  it("waits until it can", async () => {
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    const seen = vi.fn();
    const waiting = whenVisible(new AbortController().signal).then(seen);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).not.toHaveBeenCalled();
    visibility.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    await waiting;
    expect(seen).toHaveBeenCalled();
  });

  it("can be stopped", async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    const controller = new AbortController();
    const waiting = whenVisible(controller.signal);
    controller.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
  });
});
