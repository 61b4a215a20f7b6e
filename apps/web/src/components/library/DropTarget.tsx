"use client";

import { Dropzone } from "@mantine/dropzone";
import { IconFileUpload } from "@tabler/icons-react";
import classes from "./DropTarget.module.css";

interface DropTargetProps {
  /** Where dropped files go, in words; undefined when the service chooses. */
  into: string | undefined;
  enabled: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Takes files dropped anywhere on the page. The service, not this page, says which formats it reads. */
export function DropTarget({ into, enabled, onFiles }: DropTargetProps) {
  return (
    <Dropzone.FullScreen
      active={enabled}
      withinPortal={false}
      onDrop={onFiles}
      classNames={{ fullScreen: classes.screen, root: classes.zone }}
    >
      <div className={classes.words}>
        <IconFileUpload size={48} stroke={1.5} aria-hidden />
        <strong>Drop to put in{into ? ` ${into}` : ""}</strong>
        <span>Markdown, text, web pages and PDF</span>
      </div>
    </Dropzone.FullScreen>
  );
}
