import { Spotlight } from "@mantine/spotlight";
import type { Icon } from "@tabler/icons-react";

/** One thing that the palette can go to or do. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** What tells it from others of the same name. */
  detail?: string;
  icon: Icon;
  run: () => void;
}

/** The palette's entries of one kind; nothing when there are none. */
export function PaletteGroup({ label, entries }: { label: string; entries?: PaletteEntry[] }) {
  if (!entries?.length) return null;
  return (
    <Spotlight.ActionsGroup label={label}>
      {entries.map(({ id, label, detail, icon: Icon, run }) => (
        <Spotlight.Action
          key={id}
          label={label}
          description={detail}
          leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
