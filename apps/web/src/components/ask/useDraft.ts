import { useEffect, useState } from "react";

/** Words being typed, kept in this tab over reloads and visits to other pages. */
export function useDraft(name: string): [string, (draft: string) => void] {
  const key = `forebay.draft.${name}`;
  const [draft, setDraft] = useState("");
  useEffect(() => {
    try {
      const kept = window.sessionStorage.getItem(key);
      if (kept) setDraft(kept);
    } catch {
      // A browser that keeps nothing begins empty.
    }
  }, [key]);
  const change = (next: string) => {
    setDraft(next);
    try {
      if (next) window.sessionStorage.setItem(key, next);
      else window.sessionStorage.removeItem(key);
    } catch {
      // Then the draft lives as long as the page.
    }
  };
  return [draft, change];
}

/** Leaves words to go on from, unless a person has left some of their own. */
export function offerDraft(name: string, draft: string): void {
  const key = `forebay.draft.${name}`;
  try {
    if (!window.sessionStorage.getItem(key)) window.sessionStorage.setItem(key, draft);
  } catch {
    // A browser that keeps nothing begins empty.
  }
}
