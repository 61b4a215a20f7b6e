import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RetryCountdown } from "./RetryCountdown";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Shows the countdown of a problem that comes back at each try, `times` in a row. */
function show(place: string, times: number, retry: () => void) {
  return render(
    <MantineProvider>
      <RetryCountdown key={times} place={place} waitMs={2000} retry={retry} />
    </MantineProvider>,
  );
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it("counts down, and never retries sooner than it was asked to", async () => {
  const retry = vi.fn();
  show("sooner", 0, retry);
  expect(screen.getByRole("button").textContent).toBe("Retrying in 2 s");
  await pass(1900);
  expect(retry).not.toHaveBeenCalled();
  await pass(900);
  expect(retry).toHaveBeenCalledTimes(1);
});

it("leaves it to a person after three tries", async () => {
  const retry = vi.fn();
  for (let time = 0; time < 5; time++) {
    const { unmount } = show("again and again", time, retry);
    await pass(3000);
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
