"use client";

import type { ReactNode } from "react";
import { useHydrated } from "@/lib/useHydrated";

/**
 * Keeps the controls of a page that the server drew disabled, and looking so,
 * until they answer: before that, clicks and letters would be lost. Links work
 * from the start. A page that is opened from another is awake at once.
 */
export function AwakeControls({ children }: { children: ReactNode }) {
  return (
    <fieldset
      disabled={!useHydrated()}
      role="presentation"
      style={{ all: "unset", display: "contents" }}
    >
      {children}
    </fieldset>
  );
}
