"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { paths } from "@/lib/paths";
import classes from "./SettingsTabs.module.css";

const tabs = [
  { label: "Members", href: paths.members },
  { label: "Collections", href: paths.collections },
  { label: "Models", href: paths.models },
  { label: "Keys", href: paths.keys },
  { label: "Quotas", href: paths.quotas },
  { label: "Flags", href: paths.flags },
  { label: "Data", href: paths.data },
  { label: "Account", href: paths.account },
];

/** On a narrow screen the open tab may lie beyond the edge of the row. */
function intoView(tab: HTMLAnchorElement | null): void {
  const row = tab?.parentElement;
  if (tab && row)
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
}

/** The parts of Settings, each with an address of its own. */
export function SettingsTabs() {
  const pathname = usePathname();
  return (
    <nav aria-label="Settings" className={classes.tabs}>
      {tabs.map(({ label, href }) => (
        <Link
          key={href}
          href={href}
          className={classes.tab}
          aria-current={pathname.startsWith(href) ? "page" : undefined}
          ref={pathname.startsWith(href) ? intoView : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
