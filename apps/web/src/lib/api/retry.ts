import { mayRetry, retryWaitMs, spend } from "@/lib/retry-budget";

/**
 * Whether a read is tried again by itself. (TanStack Query counts failures from
 * 0, and waits by itself while the page is hidden.)
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  const again = mayRetry(failures + 1, error);
  if (!again) spend(error);
  return again;
}

/** The wait before that. */
export function retryDelay(failures: number, error: unknown): number {
  return retryWaitMs(failures + 1, error);
}
