import { useSyncExternalStore } from "react";

const KEY = "forebay.single-key-shortcuts";
const listeners = new Set<() => void>();

/** Whether shortcuts of one character work. They do unless the person switched them off in this browser. */
export function singleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Switches the shortcuts of one character on or off, and remembers it. */
export function setSingleKeys(on: boolean): void {
  try {
    window.localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing keeps the default.
  }
  for (const listener of listeners) listener();
}

/** {@link singleKeysOn}, live. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysOn, () => true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
