"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Takes the focus along to a page that was just opened: otherwise it stays in
 * the navigation, or is lost with what was clicked. A page that puts the focus
 * somewhere itself keeps it there.
 */
export function ArrivalFocus() {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (pathname === shown.current) return;
    shown.current = pathname;
    const page = document.getElementById("content");
    if (page && !page.contains(document.activeElement)) page.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
