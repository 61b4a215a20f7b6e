"use client";

import { Button } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";

/**
 * The wait that the service asked for, counted down, then one retry by itself.
 * Pressing it retries at once.
 */
export function RetryCountdown({ waitMs, retry }: { waitMs: number; retry: () => void }) {
  const [until] = useState(() => Date.now() + waitMs);
  const [seconds, setSeconds] = useState(() => Math.ceil(waitMs / 1000));
  const onDue = useEffectEvent(retry);

  useEffect(() => {
    const tick = setInterval(() => {
      const left = until - Date.now();
      setSeconds(Math.max(0, Math.ceil(left / 1000)));
      if (left > 0) return;
      clearInterval(tick);
      onDue();
    }, 250);
    return () => clearInterval(tick);
  }, [until]);

  return (
    <Button variant="default" size="xs" onClick={retry} miw={128}>
      {seconds > 0 ? `Retrying in ${seconds} s` : "Retrying…"}
    </Button>
  );
}
