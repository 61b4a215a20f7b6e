"use client";

import { UnstyledButton } from "@mantine/core";
import {
  IconAffiliate,
  IconBooks,
  IconChartLine,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMessage2,
  IconSettings,
} from "@tabler/icons-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { paths } from "@/lib/paths";
import { Mark } from "./Mark";
import classes from "./Rail.module.css";

/** The pages, in the order of the rail; `match` is where a page counts as open. */
export const pages = [
  { label: "Ask", href: paths.ask, icon: IconMessage2, match: /^\/(ask|conversations)(\/|$)/ },
  { label: "Library", href: paths.library, icon: IconBooks, match: /^\/(library|documents)(\/|$)/ },
  { label: "Graph", href: paths.graph, icon: IconAffiliate, match: /^\/graph(\/|$)/ },
  { label: "Insights", href: paths.insights, icon: IconChartLine, match: /^\/insights(\/|$)/ },
  { label: "Settings", href: paths.members, icon: IconSettings, match: /^\/settings(\/|$)/ },
] as const;

interface RailProps {
  collapsed: boolean;
  onToggle: () => void;
}

/** The way between pages: at the left, or along the bottom of a small screen. */
export function Rail({ collapsed, onToggle }: RailProps) {
  const pathname = usePathname();
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav aria-label="Main" className={classes.rail} data-collapsed={collapsed || undefined}>
      <Link href={paths.ask} className={classes.brand} aria-label="Forebay, home">
        <Mark size={28} />
        <span className={classes.word}>Forebay</span>
      </Link>
      <ul className={classes.pages}>
        {pages.map(({ label, href, icon: Icon, match }) => (
          <li key={href}>
            <Link
              href={href}
              className={classes.page}
              aria-current={match.test(pathname) ? "page" : undefined}
              title={collapsed ? label : undefined}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              <span className={classes.word}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <UnstyledButton
        className={classes.toggle}
        onClick={onToggle}
        aria-expanded={!collapsed}
        aria-label={collapsed ? "Widen the navigation" : "Narrow the navigation"}
      >
        <Toggle size={20} stroke={1.6} aria-hidden />
        <span className={classes.word}>Collapse</span>
      </UnstyledButton>
    </nav>
  );
}
