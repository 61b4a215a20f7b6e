"use client";

import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import type { ProblemError } from "@/lib/problem";
import { retryWaitMs, takeTry, triesTaken } from "@/lib/retry-budget";
import { useHydrated } from "@/lib/useHydrated";

interface RetryCountdownProps {
  /** What is tried, by any name that stays the same when it fails again. */
  place: string;
  /** How it failed, with the wait that the service asked for. */
  problem: ProblemError;
  retry: () => void;
}

/**
 * The wait that the service asked for, counted down, then one retry by itself,
 * as soon as the page can be seen. After three such tries it waits for a
 * person. Pressing it retries at once.
 */
export function RetryCountdown({ place, problem, retry }: RetryCountdownProps) {
  const [waitMs] = useState(() => retryWaitMs(triesTaken(place) + 1, problem));
  const [until] = useState(() => Date.now() + waitMs);
  const [seconds, setSeconds] = useState(() => Math.ceil(waitMs / 1000));
  // What the server drew cannot know the part of the wait that is left to chance.
  const counts = useHydrated();
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

  const wait = counts && seconds > 0 ? `Retrying in ${seconds} s` : "Retrying…";
  return (
    <Button variant="default" size="xs" onClick={retry} miw={128}>
      {byItself ? wait : "Try again"}
    </Button>
  );
}
