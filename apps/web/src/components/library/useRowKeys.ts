import type { RefObject } from "react";
import { useShortcut } from "@/lib/keyboard/useShortcut";

/** `j` and `k` move the focus from row to row of `list`; Enter then follows the row's own link. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const row = document.activeElement
      ?.closest("tr")
      ?.querySelector<HTMLElement>("[data-row-link]");
    const at = row ? links.indexOf(row) : -1;
    const to =
      at < 0
        ? step === 1
          ? 0
          : links.length - 1
        : Math.min(links.length - 1, Math.max(0, at + step));
    links[to]?.focus({ preventScroll: true });
    links[to]?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("next", () => move(1));
  useShortcut("previous", () => move(-1));
}
