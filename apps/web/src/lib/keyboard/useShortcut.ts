import { useEffect, useEffectEvent } from "react";
import type { ShortcutId } from "./catalogue";
import { register } from "./registry";

/** How a shortcut is answered. */
interface ShortcutOptions {
  /** Default true. */
  enabled?: boolean;
  /** Steps back for any other answer to the same shortcut. Default false. */
  fallback?: boolean;
}

/**
 * Answers a shortcut of the catalogue while the component is shown. The
 * innermost newest answer wins. Nothing fires while a person types in a field
 * or a dialog is open, except for those with ⌘ or Ctrl.
 */
export function useShortcut(
  id: ShortcutId,
  run: (event: KeyboardEvent) => void,
  { enabled = true, fallback = false }: ShortcutOptions = {},
): void {
  const onRun = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    return register({ id, run: (event) => onRun(event), fallback });
  }, [id, enabled, fallback]);
}
