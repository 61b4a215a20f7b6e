"use client";

import { useSearchParams } from "next/navigation";
import { readView, rememberView, type View } from "./view";

/**
 * The view that is shown, and how to choose another. The address says which;
 * else a reader who follows a citation sees the text, and any other what they
 * chose last.
 */
export function useView(remembered: View, arriving: boolean): [View, (view: View) => void] {
  const search = useSearchParams();
  const view = readView(search.get("view")) ?? (arriving ? "text" : remembered);
  const choose = (next: View) => {
    rememberView(next);
    const address = new URLSearchParams(search);
    address.set("view", next);
    // Both views are here already, so nothing has to be asked of the server.
    window.history.replaceState(null, "", `?${address}`);
  };
  return [view, choose];
}
