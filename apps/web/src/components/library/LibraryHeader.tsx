"use client";

import { Button, FileButton } from "@mantine/core";
import { IconUpload, IconWorldPlus } from "@tabler/icons-react";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { useHydrated } from "@/lib/useHydrated";
import { ACCEPTED } from "./kinds";
import classes from "./LibraryScreen.module.css";
import type { UploadTarget } from "./useUploadTarget";

interface LibraryHeaderProps {
  total: number | undefined;
  target: UploadTarget;
  onFiles: (files: readonly File[]) => void;
  /** Asks for the address of a web page. */
  onAddress: () => void;
}

/** The page's name, how much there is, and the buttons that put more in. */
export function LibraryHeader({ total, target, onFiles, onAddress }: LibraryHeaderProps) {
  const button = useRef<HTMLButtonElement>(null);
  const asked = useSearchParams().has("upload");
  const awake = useHydrated();
  const disabled = target.refused !== undefined;
  useEffect(() => {
    if (!asked || !awake) return;
    // Opens the file chooser when a key or click led here; a bare link may only bring the button into focus.
    button.current?.focus();
    if (navigator.userActivation?.isActive) button.current?.click();
  }, [asked, awake]);
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>
        Library
        {total === undefined ? null : (
          <span className={classes.total}>
            {total.toLocaleString("en")} {total === 1 ? "document" : "documents"}
          </span>
        )}
      </h1>
      <span className={classes.hint} data-refused={target.refused ? true : undefined}>
        {target.refused ??
          `Drop files anywhere on this page${target.name ? ` to add to ${target.name}` : ""}`}
      </span>
      <Button
        variant="default"
        disabled={disabled}
        leftSection={<IconWorldPlus size={18} aria-hidden />}
        onClick={onAddress}
      >
        Add from the web
      </Button>
      <FileButton multiple accept={ACCEPTED} onChange={onFiles} disabled={disabled}>
        {(props) => (
          <Button
            {...props}
            ref={button}
            disabled={disabled}
            leftSection={<IconUpload size={18} aria-hidden />}
          >
            Upload
          </Button>
        )}
      </FileButton>
    </header>
  );
}
