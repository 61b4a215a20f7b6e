import { isRetryable } from "@/lib/problem";

/** How long a read may be retried in all before its problem is shown for good. */
const BUDGET_MS = 60_000;
const ATTEMPTS = 4;

/** Reads are retried when the service asked for it or could not be reached; other problems stay as they are. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!isRetryable(error) || failures >= ATTEMPTS) return false;
  return (error.retryAfterMs ?? 0) <= BUDGET_MS / ATTEMPTS;
}

/** The wait that the service asked for, or 1 s doubling to 8 s; spread out, so that waiting browsers do not return as one. */
export function retryDelay(failures: number, error: unknown): number {
  const asked = isRetryable(error) ? error.retryAfterMs : undefined;
  return (asked ?? Math.min(1000 * 2 ** failures, 8000)) * (1 + Math.random() * 0.25);
}
