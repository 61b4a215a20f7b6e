import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import classes from "./Map.module.css";

interface MapControlsProps {
  onZoom: (by: 1 | -1) => void;
  onFit: () => void;
}

/** Zoom for who has no wheel. */
export function MapControls({ onZoom, onFit }: MapControlsProps) {
  const controls = [
    { label: "Zoom in", icon: IconPlus, run: () => onZoom(1) },
    { label: "Zoom out", icon: IconMinus, run: () => onZoom(-1) },
    { label: "Show the whole map", icon: IconFocusCentered, run: onFit },
  ];
  return (
    <div className={classes.controls}>
      {controls.map(({ label, icon: Icon, run }) => (
        <ActionIcon key={label} variant="default" size="lg" aria-label={label} onClick={run}>
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  );
}
