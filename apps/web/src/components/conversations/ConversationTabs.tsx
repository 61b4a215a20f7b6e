"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import classes from "@/components/settings/SettingsTabs.module.css";
import { paths } from "@/lib/paths";

const tabs = [
  { label: "Yours", href: paths.conversations },
  { label: "Shared by others", href: paths.sharedConversations },
  { label: "Kept questions", href: paths.keptQuestions },
];

/** The kinds of conversations, each with an address of its own. */
export function ConversationTabs() {
  const pathname = usePathname();
  return (
    <nav aria-label="Conversations" className={classes.tabs}>
      {tabs.map(({ label, href }) => (
        <Link
          key={href}
          href={href}
          className={classes.tab}
          aria-current={pathname === href ? "page" : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
