"use client";

import { useSyncExternalStore } from "react";
import { type Connection, currentConnection, watchConnection } from "./connection";

const onServer: Connection = { state: "live" };

/** The connection's state, live. */
export function useConnection(): Connection {
  return useSyncExternalStore(watchConnection, currentConnection, () => onServer);
}
