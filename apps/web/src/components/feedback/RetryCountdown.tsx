"use client";

import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { takeTry } from "@/lib/retry-budget";

interface RetryCountdownProps {
  /** What is tried, by any name that stays the same when it fails again. */
  place: string;
  /** The wait that the service asked for. */
  waitMs: number;
  retry: () => void;
}

/**
 * The wait that the service asked for, counted down, then one retry by itself,
 * as soon as the page can be seen. After three such tries it waits for a
 * person. Pressing it retries at once.
 */
export function RetryCountdown({ place, waitMs, retry }: RetryCountdownProps) {
  const [until] = useState(() => Date.now() + waitMs * (1 + Math.random() * 0.25));
  const [seconds, setSeconds] = useState(() => Math.ceil(waitMs / 1000));
  const [byItself, setByItself] = useState(true);
  const onDue = useEffectEvent(retry);

  useEffect(() => {
    const tick = setInterval(() => {
      const left = until - Date.now();
      setSeconds(Math.max(0, Math.ceil(left / 1000)));
      if (left > 0 || document.visibilityState === "hidden") return;
      clearInterval(tick);
      if (takeTry(place)) onDue();
      else setByItself(false);
    }, 250);
    return () => clearInterval(tick);
  }, [until, place]);

  const words = !byItself ? "Try again" : seconds > 0 ? `Retrying in ${seconds} s` : "Retrying…";
  return (
    <Button variant="default" size="xs" onClick={retry} miw={128}>
      {words}
    </Button>
  );
}
