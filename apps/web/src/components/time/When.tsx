"use client";

import { useSyncExternalStore } from "react";
import { exactly, relatively } from "@/lib/time";

const MINUTE = 60_000;

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}
const thisMinute = () => Math.floor(Date.now() / MINUTE) * MINUTE;
const unknown = () => undefined;

/**
 * A moment: how long ago or ahead it is, and exactly when in the title. The
 * server knows neither the reader's clock nor their zone, so it writes the date in UTC.
 */
export function When({ at }: { at: string }) {
  const now = useSyncExternalStore<number | undefined>(everyMinute, thisMinute, unknown);
  return (
    <time dateTime={at} title={now === undefined ? undefined : exactly(at)}>
      {now === undefined ? at.slice(0, 10) : relatively(at, now)}
    </time>
  );
}
