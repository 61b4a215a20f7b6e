"use client";

import { SegmentedControl } from "@mantine/core";
import { useShortcut } from "@/lib/keyboard/useShortcut";
import { useView } from "./useView";
import { readView, type View } from "./view";

const views: { value: View; label: string }[] = [
  { value: "text", label: "Text" },
  { value: "pages", label: "Pages" },
];

/** Chooses between a document's text and its pages. */
export function ViewSwitch({ remembered, arriving }: { remembered: View; arriving: boolean }) {
  const [view, choose] = useView(remembered, arriving);
  useShortcut("switchView", () => choose(view === "text" ? "pages" : "text"));
  return (
    <SegmentedControl
      size="xs"
      aria-label="Show"
      data={views}
      value={view}
      onChange={(value) => choose(readView(value) ?? "text")}
    />
  );
}
