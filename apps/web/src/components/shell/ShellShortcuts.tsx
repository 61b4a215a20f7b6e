"use client";

import { spotlight } from "@mantine/spotlight";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ShortcutHelp } from "@/components/keyboard/ShortcutHelp";
import { useShortcut } from "@/lib/keyboard/useShortcut";
import { paths } from "@/lib/paths";

const HELP = "forebay:shortcut-help";

/** Opens the list of shortcuts, from anywhere. */
export function showShortcutHelp(): void {
  window.dispatchEvent(new Event(HELP));
}

/** The shortcuts that work on every page, and their help. */
export function ShellShortcuts() {
  const router = useRouter();
  const [help, setHelp] = useState(false);
  useShortcut("palette", () => spotlight.toggle(), { fallback: true });
  useShortcut("help", () => setHelp(true), { fallback: true });
  useShortcut("focusQuestion", () => router.push(paths.newQuestion), { fallback: true });
  useShortcut("newQuestion", () => router.push(paths.newQuestion), { fallback: true });
  useEffect(() => {
    const open = () => setHelp(true);
    window.addEventListener(HELP, open);
    return () => window.removeEventListener(HELP, open);
  }, []);
  return <ShortcutHelp opened={help} onClose={() => setHelp(false)} />;
}
