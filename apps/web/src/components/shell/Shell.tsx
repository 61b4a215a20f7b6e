"use client";

import { type ReactNode, useState } from "react";
import { BusyBanner } from "./BusyBanner";
import { Palette } from "./Palette";
import { Rail } from "./Rail";
import { rememberRail } from "./rail-state";
import classes from "./Shell.module.css";
import { ShellShortcuts } from "./ShellShortcuts";
import { TopBar } from "./TopBar";

interface ShellProps {
  /** Whether the rail shows icons only, as the person left it. */
  collapsed: boolean;
  children: ReactNode;
}

/** The frame of every page: rail, top bar, and the page in between. */
export function Shell({ collapsed: initially, children }: ShellProps) {
  const [collapsed, setCollapsed] = useState(initially);
  const toggle = () => {
    rememberRail(!collapsed);
    setCollapsed(!collapsed);
  };
  return (
    <div className={classes.shell} data-collapsed={collapsed || undefined}>
      <a href="#content" className={classes.skip}>
        Skip to content
      </a>
      <Rail collapsed={collapsed} onToggle={toggle} />
      <TopBar />
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <BusyBanner />
      <Palette />
      <ShellShortcuts />
    </div>
  );
}
