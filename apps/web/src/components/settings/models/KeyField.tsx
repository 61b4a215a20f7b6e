import { Checkbox, PasswordInput } from "@mantine/core";
import type { Draft, Endpoint } from "./settings";

interface KeyFieldProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  endpoint?: Endpoint;
  error?: string;
  /** Whether servers of this kind want one. */
  wanted: boolean;
}

/** The key, to write only: what is kept never comes back. */
export function KeyField({ draft, set, endpoint, error, wanted }: KeyFieldProps) {
  const kept = endpoint?.keySet ?? false;
  return (
    <>
      <PasswordInput
        label="Key"
        description={describe(kept, wanted)}
        placeholder={kept && endpoint?.keyEnding ? `Ends in ${endpoint.keyEnding}` : undefined}
        maxLength={1024}
        autoComplete="off"
        visibilityToggleButtonProps={{ "aria-label": "Show the key" }}
        disabled={draft.withoutKey}
        value={draft.key}
        onChange={(event) => set({ key: event.currentTarget.value })}
        error={error}
      />
      {kept ? (
        <Checkbox
          label="Remove the key that is kept"
          checked={draft.withoutKey}
          onChange={(event) => set({ withoutKey: event.currentTarget.checked, key: "" })}
        />
      ) : null}
    </>
  );
}

function describe(kept: boolean, wanted: boolean): string {
  if (kept) return "One is kept. Leave this empty to keep it; a new address needs it entered again";
  if (wanted) return "It is kept sealed, and never shown again";
  return "Only if the server wants one. It is kept sealed, and never shown again";
}
