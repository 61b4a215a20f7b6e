import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ProblemError } from "@/lib/problem";
import { ProblemNotice } from "./ProblemNotice";
import { RetryCountdown } from "./RetryCountdown";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const busy = (retryAfterMs: number) =>
  new ProblemError({ status: 503, code: "overloaded", detail: "Busy.", retryAfterMs });

/** Shows the countdown of a problem that comes back at each try, `times` in a row. */
function show(place: string, times: number, retry: () => void) {
  return render(
    <MantineProvider>
      <RetryCountdown key={times} place={place} problem={busy(2000)} retry={retry} />
    </MantineProvider>,
  );
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it("counts down, and never retries sooner than it was asked to", async () => {
  const retry = vi.fn();
  vi.spyOn(Math, "random").mockReturnValue(0);
  show("sooner", 0, retry);
  expect(screen.getByRole("button").textContent).toBe("Retrying in 2 s");
  await pass(1900);
  expect(retry).not.toHaveBeenCalled();
  await pass(350);
  expect(retry).toHaveBeenCalledTimes(1);
});

it("leaves it to a person after three tries", async () => {
  const retry = vi.fn();
  for (let time = 0; time < 5; time++) {
    const { unmount } = show("again and again", time, retry);
    await pass(11_000);
    if (time === 4) expect(screen.getByRole("button").textContent).toBe("Try again");
    unmount();
  }
  expect(retry).toHaveBeenCalledTimes(3);
});

it("waits for somebody to look", async () => {
  const retry = vi.fn();
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  show("unseen", 0, retry);
  await pass(60_000);
  expect(retry).not.toHaveBeenCalled();
  visibility.mockReturnValue("visible");
  await pass(500);
  expect(retry).toHaveBeenCalledTimes(1);
});

it("never counts up", () => {
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  show("chance", 0, vi.fn());
  expect(screen.getByRole("button").textContent).toBe("Retrying in 3 s");
  act(() => void vi.advanceTimersByTime(250));
  expect(screen.getByRole("button").textContent).toBe("Retrying in 3 s");
});

it("waits longer each time, though the service asks for next to nothing", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const retry = vi.fn();
  for (const [time, seconds] of [1, 2, 4].entries()) {
    const { unmount } = render(
      <MantineProvider>
        <RetryCountdown place="soon" problem={busy(10)} retry={retry} />
      </MantineProvider>,
    );
    expect(screen.getByRole("button").textContent).toBe(`Retrying in ${seconds} s`);
    await pass(seconds * 1000 - 250);
    expect(retry).toHaveBeenCalledTimes(time);
    await pass(500);
    expect(retry).toHaveBeenCalledTimes(time + 1);
    unmount();
  }
});

/** Shows what went wrong where trying again is offered. */
function notice(problem: ProblemError) {
  render(
    <MantineProvider>
      <ProblemNotice error={problem} retry={vi.fn()} />
    </MantineProvider>,
  );
}

it("is not read out with the alert each second", () => {
  notice(busy(2000));
  expect(screen.getByRole("alert").textContent).toBe("Busy.");
  expect(screen.getByRole("button").textContent).toMatch(/^Retrying in/);
});

it("is not for a change that may have been made", () => {
  const late = { status: 503, code: "timeout", detail: "Too late.", retryAfterMs: 2000 };
  notice(new ProblemError(late));
  expect(screen.getByRole("button").textContent).toBe("Try again");
});
