/**
 * Every shortcut of the product, whether its page is open or not: what the
 * help lists, and the only ids that useShortcut takes.
 */
export const shortcuts = {
  palette: { keys: "mod+k", label: "Go to anything", group: "Everywhere" },
  focusQuestion: { keys: "/", label: "Focus the question", group: "Everywhere" },
  newQuestion: { keys: "n", label: "New question", group: "Everywhere" },
  help: { keys: "?", label: "Show all shortcuts", group: "Everywhere" },
  stop: {
    keys: "Escape",
    label: "Stop the answer, leave the question, close the panel",
    group: "Everywhere",
  },
  next: { keys: "j", label: "Next row", group: "Lists" },
  previous: { keys: "k", label: "Previous row", group: "Lists" },
  open: { keys: "Enter", label: "Open the row", group: "Lists" },
  previousCitation: { keys: "[", label: "Previous citation", group: "Answers" },
  nextCitation: { keys: "]", label: "Next citation", group: "Answers" },
  switchView: { keys: "v", label: "Switch between text and pages", group: "Reader" },
  previousPage: { keys: "ArrowLeft", label: "Previous page", group: "Reader" },
  nextPage: { keys: "ArrowRight", label: "Next page", group: "Reader" },
} as const satisfies Record<string, { keys: string; label: string; group: string }>;

export type ShortcutId = keyof typeof shortcuts;

/** Whether `keys` is one printable character alone, which people must be able to switch off (WCAG 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}

/** The keys as people read them here: ⌘K on Apple's machines, Ctrl K elsewhere. */
export function keyCaps(keys: string, apple: boolean): string[] {
  return keys.split("+").map((key) => {
    if (key === "mod") return apple ? "⌘" : "Ctrl";
    if (key === "Escape") return "Esc";
    if (key === "ArrowLeft") return "←";
    if (key === "ArrowRight") return "→";
    return key.length === 1 ? key.toUpperCase() : key;
  });
}
