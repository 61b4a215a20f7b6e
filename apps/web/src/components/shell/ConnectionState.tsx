"use client";

import { Tooltip } from "@mantine/core";
import { useConnection } from "@/lib/useConnection";
import classes from "./ConnectionState.module.css";
import { useHealthWatch } from "./useHealthWatch";

const words = { live: "Live", waiting: "Waiting", offline: "Offline" };

/** Whether the service answers, asks to wait, or is out of reach. */
export function ConnectionState() {
  useHealthWatch();
  const connection = useConnection();
  const reason = connection.state === "live" ? "Forebay answers normally." : connection.reason;
  return (
    <Tooltip label={reason} multiline maw={280}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable without a mouse */}
      <span className={classes.state} data-state={connection.state} role="status" tabIndex={0}>
        <span className={classes.dot} aria-hidden />
        <span className={connection.state === "live" ? "visually-hidden-narrow" : undefined}>
          {words[connection.state]}
        </span>
      </span>
    </Tooltip>
  );
}
