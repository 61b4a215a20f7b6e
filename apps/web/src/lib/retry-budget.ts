import { isNotBegun, isRetryable, OFFLINE } from "@/lib/problem";

/** How often the same thing is tried again by itself. After that a person decides. */
export const AUTOMATIC_TRIES = 3;

/** The longest wait that is waited for without being asked; who is told to wait longer is told so. */
const LONGEST_WAIT_MS = 30_000;

/** How long a place must have been in order before it may try by itself again. */
const FORGET_MS = 60_000;

/** Whether a problem is the service asking to come back, rather than nobody answering. */
export function isBusy(error: unknown): boolean {
  return isRetryable(error) && error.code !== OFFLINE;
}

/** Whether a read that has failed so often (from 1) may be tried again without a person. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (!isRetryable(error) || failures > AUTOMATIC_TRIES) return false;
  return (error.retryAfterMs ?? 0) <= LONGEST_WAIT_MS;
}

/**
 * Whether a change that has failed so often (from 1) may be sent again without
 * a person: only when the service promises that nothing was begun, and says
 * when to come back. Any other failure may have come after it was made.
 */
export function mayRepeat(failures: number, error: unknown): boolean {
  if (!isRetryable(error) || !isNotBegun(error)) return false;
  return error.retryAfterMs !== undefined && mayRetry(failures, error);
}

/**
 * The wait before the next try: 1 s, doubling to 8 s, and never less than the
 * service asked for. Up to a quarter is added, so that waiting browsers do not
 * return as one.
 */
export function retryWaitMs(failures: number, error: unknown): number {
  const asked = isRetryable(error) ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(asked, Math.min(500 * 2 ** failures, 8_000)) * (1 + Math.random() * 0.25);
}

/** Resolves after so many milliseconds. Rejects with the signal's reason. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/**
 * Resolves once the page can be seen: what nobody looks at can wait, and leaves
 * a busy service to those who do. Rejects with the signal's reason.
 */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== "hidden") return Promise.resolve();
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      document.removeEventListener("visibilitychange", look);
      signal.removeEventListener("abort", stop);
      settle();
    };
    const look = () => document.visibilityState !== "hidden" && end(resolve);
    const stop = () => end(() => reject(signal.reason));
    document.addEventListener("visibilitychange", look);
    signal.addEventListener("abort", stop, { once: true });
  });
}

const spent = new WeakSet<object>();

/** Notes that a problem stayed although every automatic try was made. */
export function spend(error: unknown): void {
  if (error instanceof Error) spent.add(error);
}

/** Whether every automatic try was made before this problem was shown. */
export function isSpent(error: unknown): boolean {
  return error instanceof Error && spent.has(error);
}

const tries = new Map<string, { count: number; at: number }>();

/** How many of its automatic tries a place has taken. A place is anything that fails and is shown anew each time. */
export function triesTaken(place: string): number {
  const known = tries.get(place);
  return known && Date.now() - known.at < FORGET_MS ? known.count : 0;
}

/** Takes one of a place's automatic tries; false when there is none left. */
export function takeTry(place: string): boolean {
  const count = triesTaken(place);
  if (count >= AUTOMATIC_TRIES) return false;
  tries.set(place, { count: count + 1, at: Date.now() });
  return true;
}
