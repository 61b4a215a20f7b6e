import type { RefObject } from "react";
import { useShortcut } from "@/lib/keyboard/useShortcut";

/** `]` and `[` move the focus among the citation marks of `region`, around its ends. */
export function useCitationKeys(region: RefObject<HTMLElement | null>): void {
  const move = (step: 1 | -1) => {
    const marks = [...(region.current?.querySelectorAll<HTMLElement>("[data-citation]") ?? [])];
    if (marks.length === 0) return;
    const at = marks.indexOf(document.activeElement as HTMLElement);
    const from = at >= 0 ? at : step === 1 ? -1 : marks.length;
    const mark = marks[(from + step + marks.length) % marks.length];
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("nextCitation", () => move(1));
  useShortcut("previousCitation", () => move(-1));
}
