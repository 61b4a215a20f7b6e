import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page has woken up: until then a click on what the server drew does nothing. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
