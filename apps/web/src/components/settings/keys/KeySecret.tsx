"use client";

import { Button, CopyButton, Group } from "@mantine/core";
import section from "../Section.module.css";
import classes from "./Keys.module.css";

/** The whole key: shown this once, for only its hash is kept. */
export function KeySecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div className={section.form}>
      <p className={section.hint}>
        Copy the key now and keep it where passwords are kept. It cannot be shown again.
      </p>
      <output className={classes.secret} aria-label="The key">
        {secret}
      </output>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Done
        </Button>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button onClick={copy} data-autofocus miw={112}>
              {copied ? "Copied" : "Copy key"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
