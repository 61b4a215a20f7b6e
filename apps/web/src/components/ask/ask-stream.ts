import { send } from "@/lib/api/browser";
import type { Schemas } from "@/lib/api/client";
import { OFFLINE, toProblem } from "@/lib/problem";
import { isBusy, mayRepeat, mayRetry } from "@/lib/retry-budget";
import { follow } from "@/lib/sse";
import type { AnswerAction } from "./answer-state";

/** What to stream: a new question, or an answer that has begun. */
export type StreamTarget = { ask: Schemas["Ask"] } | { messageId: string };

/**
 * Streams an answer into `dispatch` until it ends. A broken connection is
 * resumed after the last event; a busy service is asked again as it says, a few times.
 * A question is sent again only after a refusal that promises that it was not
 * begun: after any other failure it may have arrived. Never throws; an abort ends it silently.
 */
export async function streamAnswer(
  target: StreamTarget,
  dispatch: (action: AnswerAction) => void,
  signal: AbortSignal,
): Promise<void> {
  let messageId = "messageId" in target ? target.messageId : undefined;
  let refusals = 0; // in a row

  const connect = async (lastEventId: string | undefined, abort: AbortSignal) => {
    try {
      const response = await open(target, messageId, lastEventId, abort);
      refusals = 0;
      return response;
    } catch (error) {
      refusals = isBusy(error) ? refusals + 1 : 0;
      throw error;
    }
  };
  try {
    const events = follow({
      connect,
      signal,
      isLast: ({ event }) => event === "done" || event === "error",
      canResume: (failure) => {
        if (messageId === undefined) return mayRepeat(refusals, failure);
        return refusals === 0 || mayRetry(refusals, failure);
      },
      attempts: 8,
      onWait: (waitMs, error) =>
        dispatch({ type: "waits", link: waiting(waitMs, error, refusals) }),
    });
    for await (const event of events) {
      if (event.event === "started") {
        messageId = (JSON.parse(event.data) as Schemas["StartedEvent"]).messageId;
      }
      dispatch({ type: "event", ...event });
    }
  } catch (error) {
    if (signal.aborted) return;
    const { code, message, requestId } = toProblem(error);
    dispatch({ type: "gaveUp", problem: { code, message, requestId } });
  }
}

function open(
  target: StreamTarget,
  messageId: string | undefined,
  lastEventId: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: "text/event-stream" };
  if (messageId === undefined && "ask" in target) {
    headers["Content-Type"] = "application/json";
    const body = JSON.stringify(target.ask);
    return send("/api/v1/ask", { method: "POST", headers, body, signal });
  }
  if (lastEventId !== undefined) headers["Last-Event-ID"] = lastEventId;
  return send(`/api/v1/messages/${messageId}/stream`, { headers, signal });
}

function waiting(waitMs: number, error: unknown, attempt: number) {
  const until = Date.now() + waitMs;
  const problem = toProblem(error);
  return problem.code === OFFLINE
    ? ({ state: "reconnecting", until } as const)
    : ({ state: "queued", until, reason: problem.message, attempt } as const);
}
