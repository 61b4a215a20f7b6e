import { EventSourceParserStream } from "eventsource-parser/stream";
import { isRetryable, offlineProblem } from "@/lib/problem";
import { isBusy, retryWaitMs, wait, whenVisible } from "@/lib/retry-budget";

/** One event of a stream. */
export interface ServerEvent {
  /** Its number within the stream, to resume after; undefined when the server gave none. */
  id?: string;
  event: string;
  data: string;
}

/** How to follow a stream. */
interface FollowOptions {
  /**
   * Opens the stream, or opens it again after the event `lastEventId`. Throw a
   * ProblemError for a refusal; `send` from lib/api/browser does.
   */
  connect: (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  /** Ends it: the reader left, or somebody pressed stop. */
  signal: AbortSignal;
  /** Whether this event is the last, so that the stream's end is no accident. Default: never. */
  isLast?: (event: ServerEvent) => boolean;
  /** Whether to connect again after this accident. Default: yes. */
  canResume?: (failure: unknown) => boolean;
  /** How long nothing, not even a heartbeat, may come before the connection counts as dead. Default 30,000 ms. */
  idleMs?: number;
  /** How often to try in a row without a single event. Default 6, which takes about 15 s. */
  attempts?: number;
  /** Told before each wait, so that the page can say so. */
  onWait?: (waitMs: number, error: unknown) => void;
}

/**
 * The events of a stream, across as many connections as it takes. Ends
 * normally after the last event; throws the signal's reason when aborted, and
 * the last problem when trying again did not help.
 */
export async function* follow(options: FollowOptions): AsyncGenerator<ServerEvent, void> {
  const { connect, signal, isLast = () => false, canResume = () => true } = options;
  const attempts = options.attempts ?? 6;
  let lastEventId: string | undefined;
  let failures = 0;
  while (true) {
    let failure: unknown;
    try {
      const response = await connect(lastEventId, signal);
      for await (const event of readEvents(response, signal, options.idleMs)) {
        failures = 0;
        if (event.id !== undefined) lastEventId = event.id;
        yield event;
        if (isLast(event)) return;
      }
      failure = offlineProblem();
    } catch (error) {
      signal.throwIfAborted();
      if (!isRetryable(error)) throw error;
      failure = error;
    }
    failures += 1;
    if (failures >= attempts || !canResume(failure)) throw failure;
    const waitMs = retryWaitMs(isBusy(failure) ? failures : failures - 1, failure);
    options.onWait?.(waitMs, failure);
    await wait(waitMs, signal);
    // A broken stream is taken up again unseen; a busy service is left to those who look.
    if (isBusy(failure)) await whenVisible(signal);
  }
}

/** The events of one response, until it ends, breaks or falls silent for `idleMs`. */
export async function* readEvents(
  response: Response,
  signal: AbortSignal,
  idleMs = 30_000,
): AsyncGenerator<ServerEvent, void> {
  if (!response.body) throw offlineProblem();
  const silence = new AbortController();
  const reader = response.body
    .pipeThrough(watchSilence(silence, idleMs))
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const ended = AbortSignal.any([signal, silence.signal]);
  const cancel = () => void reader.cancel(ended.reason).catch(() => undefined);
  ended.addEventListener("abort", cancel, { once: true });
  try {
    while (true) {
      ended.throwIfAborted();
      const { done, value } = await reader.read();
      ended.throwIfAborted();
      if (done) return;
      yield { id: value.id, event: value.event ?? "message", data: value.data };
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SyntaxError ? error : offlineProblem();
  } finally {
    ended.removeEventListener("abort", cancel);
    await reader.cancel().catch(() => undefined);
  }
}

/** Passes bytes on, and aborts when none came for `idleMs`. Heartbeats are comments, so only bytes show them. */
function watchSilence(silence: AbortController, idleMs: number) {
  let timer: ReturnType<typeof setTimeout>;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(offlineProblem()), idleMs);
  };
  return new TransformStream<Uint8Array, Uint8Array>({
    start: restart,
    transform(chunk, controller) {
      restart();
      controller.enqueue(chunk);
    },
    flush: () => clearTimeout(timer),
    cancel: () => clearTimeout(timer),
  } as Transformer<Uint8Array, Uint8Array>);
}
