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
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
