import type { Schemas } from "@/lib/api/client";

/** How far one file has come on its way to the service. Once it has arrived, its document's row takes over. */
export type UploadStep =
  | { state: "queued" }
  | { state: "sending"; sent: number }
  /** The service asked to come back at `until` (milliseconds since 1970). */
  | { state: "waiting"; until: number }
  | { state: "duplicate"; document: Schemas["Document"] }
  | { state: "refused"; code: string; message: string; again: boolean };

/** One file that somebody put in. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  step: UploadStep;
}

/** What can happen to uploads. */
export type UploadAction =
  | { type: "added"; uploads: readonly Omit<Upload, "step">[] }
  | { type: "stepped"; key: string; step: UploadStep }
  | { type: "dismissed"; key: string };

/** The uploads after `action`; the newest first, as the library lists them. */
export function uploadReducer(uploads: readonly Upload[], action: UploadAction): readonly Upload[] {
  switch (action.type) {
    case "added": {
      const added = action.uploads.map((u): Upload => ({ ...u, step: { state: "queued" } }));
      return [...added.reverse(), ...uploads];
    }
    case "stepped":
      return uploads.map((u) => (u.key === action.key ? { ...u, step: action.step } : u));
    case "dismissed":
      return uploads.filter((u) => u.key !== action.key);
  }
}

/** Whether the file is still on its way. */
export function isUnderWay({ step }: Upload): boolean {
  return step.state === "queued" || step.state === "sending" || step.state === "waiting";
}
