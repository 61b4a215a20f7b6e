"use client";

import type { ReactNode } from "react";
import { useView } from "./useView";
import type { View } from "./view";

interface InViewProps {
  view: View;
  remembered: View;
  arriving: boolean;
  children: ReactNode;
}

/** What is shown only in one of the views. */
export function InView({ view, remembered, arriving, children }: InViewProps) {
  const [shown] = useView(remembered, arriving);
  return shown === view ? children : null;
}
