/**
 * How the service fares, as this page sees it from the answers it gets:
 * `waiting` when it asked to come back later, `offline` when nothing answers.
 */
export type Connection =
  | { state: "live" }
  | { state: "waiting"; waitMs: number; reason: string }
  | { state: "offline"; reason: string };

let current: Connection = { state: "live" };
const listeners = new Set<() => void>();

/** Records what the last answer said. */
export function reportConnection(next: Connection): void {
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const listener of listeners) listener();
}

/** What the last answer said. */
export function currentConnection(): Connection {
  return current;
}

/** Calls `listener` at each change, until the returned function is called. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
