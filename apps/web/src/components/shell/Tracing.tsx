"use client";

import { useStringFlagValue } from "@openfeature/react-sdk";
import { useEffect } from "react";
import { WEB_TRACES } from "@/lib/flags";
import { recordRequests } from "@/lib/telemetry/request-span";

/** Records this page's requests while the flag says so. The recorder is fetched only then. */
export function Tracing() {
  const on = useStringFlagValue(WEB_TRACES.key, WEB_TRACES.unknown) === "on";
  useEffect(() => {
    if (!on) return;
    let wanted = true;
    import("@/lib/telemetry/browser").then(
      ({ browserTracer }) => wanted && recordRequests(browserTracer()),
      () => {}, // a page does without
    );
    return () => {
      wanted = false;
      recordRequests(undefined);
    };
  }, [on]);
  return null;
}
