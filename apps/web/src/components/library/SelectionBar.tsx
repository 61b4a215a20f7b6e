"use client";

import { Button, CloseButton } from "@mantine/core";
import { IconFolderSymlink, IconTrash } from "@tabler/icons-react";
import classes from "./SelectionBar.module.css";

interface SelectionBarProps {
  count: number;
  onMove: () => void;
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with the selected documents together. */
export function SelectionBar({ count, onMove, onRemove, onClear }: SelectionBarProps) {
  return (
    <section className={classes.bar} aria-label="Selected documents">
      <span className={classes.count} role="status">
        {count} selected
      </span>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFolderSymlink size={16} aria-hidden />}
        onClick={onMove}
      >
        Move
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconTrash size={16} aria-hidden />}
        className={classes.remove}
        onClick={onRemove}
      >
        Delete
      </Button>
      <CloseButton aria-label="Clear the selection" onClick={onClear} />
    </section>
  );
}
