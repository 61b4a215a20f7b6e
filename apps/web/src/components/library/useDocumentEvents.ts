import { useEffect, useEffectEvent } from "react";
import { send } from "@/lib/api/browser";
import type { Schemas } from "@/lib/api/client";
import { follow } from "@/lib/sse";

/** How long to leave the stream alone after it could not be had, before trying anew. */
const REST_MS = 30_000;

/**
 * Follows the library's progress for as long as the component is shown.
 * `onMissed` is called after a gap in which events may have been lost.
 */
export function useDocumentEvents(
  onEvent: (event: Schemas["DocumentEvent"]) => void,
  onMissed: () => void,
): void {
  const take = useEffectEvent(onEvent);
  const missed = useEffectEvent(onMissed);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let gap = false;
    const connect = async (_last: string | undefined, abort: AbortSignal) => {
      const response = await send("/api/v1/documents/events", {
        headers: { Accept: "text/event-stream" },
        signal: abort,
      });
      if (gap) missed();
      gap = false;
      return response;
    };
    async function run() {
      while (!signal.aborted) {
        try {
          for await (const { event, data } of follow({
            connect,
            signal,
            onWait: () => (gap = true),
          })) {
            if (event === "document") take(JSON.parse(data));
          }
        } catch {
          // Every way it fails ends in the same rest; the shell shows the connection's state.
        }
        gap = true;
        await rest(REST_MS, signal);
      }
    }
    void run();
    return () => controller.abort();
  }, []);
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : ms);
    signal.addEventListener("abort", end, { once: true });
  });
}
