import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ProblemError } from "@/lib/problem";
import { sendFile } from "./upload-request";
import { useUploads } from "./useUploads";

vi.mock("./upload-request", () => ({ sendFile: vi.fn() }));

const sending = vi.mocked(sendFile);
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Puts in so many files, each of which is refused with this code. */
async function upload(count: number, code: string) {
  const retryAfterMs = 20_000;
  const problem = new ProblemError({ status: 503, code, detail: "Not now.", retryAfterMs });
  sending.mockReset().mockRejectedValue(problem);
  const { result } = renderHook(() => useUploads(vi.fn()));
  const files = Array.from({ length: count }, (_, i) => new File(["words"], `${i}.txt`));
  act(() => result.current.add(files));
  await pass(0);
  return result;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("sends a file again as the service asked, after a refusal", async () => {
  await upload(1, "overloaded");
  await pass(19_000);
  expect(sending).toHaveBeenCalledTimes(1);
  await pass(7_000);
  expect(sending).toHaveBeenCalledTimes(2);
});

it("leaves a file to a person that may have arrived", async () => {
  const uploads = await upload(1, "outcome_unknown");
  await pass(120_000);
  expect(sending).toHaveBeenCalledTimes(1);
  expect(uploads.current.uploads[0]?.step).toMatchObject({ state: "refused", again: true });
});

it("gives the place of a dismissed file to the next at once, while it waits", async () => {
  const uploads = await upload(4, "overloaded");
  expect(sending).toHaveBeenCalledTimes(3);
  const waiting = uploads.current.uploads.find(({ step }) => step.state === "waiting");
  act(() => uploads.current.dismiss(waiting?.key ?? ""));
  await pass(0);
  expect(sending).toHaveBeenCalledTimes(4);
});

it("does not send a file again while nobody looks at the page", async () => {
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await upload(1, "overloaded");
  await pass(120_000);
  expect(sending).toHaveBeenCalledTimes(1);
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await pass(0);
  expect(sending).toHaveBeenCalledTimes(2);
});
