"use client";

import { CopyButton, UnstyledButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import classes from "./RequestId.module.css";

/** A request's ID, to copy into a report; the same one is in the logs, the trace and the SQL comment. */
export function RequestId({ id }: { id: string }) {
  return (
    <CopyButton value={id}>
      {({ copied, copy }) => (
        <UnstyledButton className={classes.button} onClick={copy}>
          <span className={classes.label}>{copied ? "Copied" : "Request"}</span>
          <code className={classes.id}>{id}</code>
          {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          <span className="visually-hidden">{copied ? "" : "Copy the request ID"}</span>
        </UnstyledButton>
      )}
    </CopyButton>
  );
}
