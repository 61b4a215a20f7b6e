"use client";

import { useSyncExternalStore } from "react";
import { keyCaps } from "@/lib/keyboard/catalogue";
import classes from "./Keys.module.css";

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** A shortcut's keys as key caps. */
export function Keys({ keys }: { keys: string }) {
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <span className={classes.keys}>
      {keyCaps(keys, apple).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
