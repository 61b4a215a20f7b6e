import { isSingleKey, type ShortcutId, shortcuts } from "./catalogue";
import { singleKeysOn } from "./preference";

/** What a part of the page does for a shortcut while it is shown. */
interface Registration {
  id: ShortcutId;
  run: (event: KeyboardEvent) => void;
  /** Steps back for any other that is shown: the shell's answer when the page has none. */
  fallback: boolean;
}

let stack: Registration[] = [];

/** Adds a registration; the newest wins. Returns its removal. */
export function register(registration: Registration): () => void {
  if (stack.length === 0) window.addEventListener("keydown", dispatch);
  stack = registration.fallback ? [registration, ...stack] : [...stack, registration];
  return () => {
    stack = stack.filter((entry) => entry !== registration);
    if (stack.length === 0) window.removeEventListener("keydown", dispatch);
  };
}

function dispatch(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const match = stack.findLast(({ id }) => matches(event, shortcuts[id].keys));
  if (!match) return;
  if (!shortcuts[match.id].keys.includes("+")) {
    if (isSingleKey(shortcuts[match.id].keys) && !singleKeysOn()) return;
    if (belongsToField(event) || document.querySelector('[aria-modal="true"]')) return;
  }
  event.preventDefault();
  match.run(event);
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const mod = event.metaKey || event.ctrlKey;
  if (keys.startsWith("mod+"))
    return mod && !event.altKey && event.key.toLowerCase() === keys.slice(4);
  return !mod && !event.altKey && event.key === keys;
}

/** Whether the key is meant for what has the focus: text for a field, Enter for a button or link. */
function belongsToField(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.key === "Escape") return false;
  if (event.target.isContentEditable || event.target.closest("input, textarea, select"))
    return true;
  return (
    event.key === "Enter" && event.target.closest("button, a, summary, [role=button]") !== null
  );
}
