"use client";

import { type ReactNode, useState } from "react";
import { useConnection } from "@/lib/useConnection";
import { ArrivalFocus } from "./ArrivalFocus";
import { AwakeControls } from "./AwakeControls";
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
  const busy = useConnection().state === "waiting";
  const toggle = () => {
    rememberRail(!collapsed);
    setCollapsed(!collapsed);
  };
  return (
    <div
      className={classes.shell}
      data-collapsed={collapsed || undefined}
      data-busy={busy || undefined}
    >
      <a href="#content" className={classes.skip}>
        Skip to content
      </a>
      <Rail collapsed={collapsed} onToggle={toggle} />
      <TopBar />
      <main id="content" className={classes.main} tabIndex={-1}>
        <AwakeControls>{children}</AwakeControls>
      </main>
      <ArrivalFocus />
      <Palette />
      <ShellShortcuts />
    </div>
  );
}
