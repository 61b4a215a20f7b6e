"use client";

import { Modal, Switch } from "@mantine/core";
import { isSingleKey, shortcuts } from "@/lib/keyboard/catalogue";
import { setSingleKeys, useSingleKeys } from "@/lib/keyboard/preference";
import { Keys } from "./Keys";
import classes from "./ShortcutHelp.module.css";

const all = Object.values(shortcuts);
const groups = [...new Set(all.map(({ group }) => group))].map(
  (group) => [group, all.filter((entry) => entry.group === group)] as const,
);

/** All shortcuts, and the switch for those that are a single character. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const singleKeys = useSingleKeys();
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="md">
      <div className={classes.groups}>
        {groups.map(([group, entries]) => (
          <section key={group}>
            <h3 className={classes.heading}>{group}</h3>
            <dl className={classes.list}>
              {entries.map(({ keys, label }) => (
                <div key={keys} className={classes.row}>
                  <dt data-off={(isSingleKey(keys) && !singleKeys) || undefined}>{label}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        className={classes.switch}
        label="Shortcuts of a single character"
        description="Switch them off if you dictate, or press keys by accident. Kept in this browser."
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
