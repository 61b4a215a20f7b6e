"use client";

import { Tooltip } from "@mantine/core";
import classes from "./AnswerText.module.css";

/** Marks a sentence that no document supports. Why is told on hover and focus, and to a screen reader. */
export function NoSource({ reason }: { reason?: string }) {
  if (!reason) return <span className={classes.noSource}>no source</span>;
  return (
    <Tooltip
      label={reason}
      multiline
      maw={280}
      withArrow
      // Inside the page's landmark, as everything that is said has to be.
      portalProps={{ target: "#content" }}
      events={{ hover: true, focus: true, touch: true }}
    >
      <button type="button" className={classes.noSource} aria-label={`No source: ${reason}`}>
        no source
      </button>
    </Tooltip>
  );
}
