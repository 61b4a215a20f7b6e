"use client";

import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";
import { OpenFeature, OpenFeatureProvider } from "@openfeature/react-sdk";
import { type ReactNode, useEffect } from "react";

/** How long a changed flag may take to reach an open page, in ms. */
const POLL_MS = 60_000;

/**
 * Reads the feature flags from the API, by OpenFeature's remote evaluation
 * protocol. Until they have come, and while they cannot, each reader's own
 * default holds.
 */
export function FlagProvider({ children }: { children: ReactNode }) {
  useEffect(() => {
    OpenFeature.setProvider(new OFREPWebProvider({ baseUrl: "/api", pollInterval: POLL_MS }));
    return () => void OpenFeature.clearProviders();
  }, []);
  return <OpenFeatureProvider suspend={false}>{children}</OpenFeatureProvider>;
}
