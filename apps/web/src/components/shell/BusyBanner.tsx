"use client";

import { Popover, UnstyledButton } from "@mantine/core";
import { useConnection } from "@/lib/useConnection";
import classes from "./BusyBanner.module.css";

/** Shown only while the service sheds load: about how long things take now, with the reason one click away. */
export function BusyBanner() {
  const connection = useConnection();
  return (
    <div aria-live="polite">
      {connection.state === "waiting" ? (
        <div className={classes.strip}>
          Busy: answers take about {Math.max(1, Math.round(connection.waitMs / 1000))} s longer.
          <Popover width={300} position="bottom">
            <Popover.Target>
              <UnstyledButton className={classes.why}>Why?</UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown>
              {connection.reason} Forebay takes no more work at a time than it can finish, so that
              what has begun stays fast.
            </Popover.Dropdown>
          </Popover>
        </div>
      ) : null}
    </div>
  );
}
