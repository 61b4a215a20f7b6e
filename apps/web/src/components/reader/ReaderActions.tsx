"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconHistory, IconShare } from "@tabler/icons-react";
import { useState } from "react";
import { originalPath } from "@/components/library/original-path";
import { VersionsDialog } from "@/components/library/VersionsDialog";
import { ShareDialog } from "@/components/sharing/ShareDialog";
import type { Schemas } from "@/lib/api/client";
import classes from "./Reader.module.css";

interface ReaderActionsProps {
  document: Pick<Schemas["Document"], "id" | "name" | "access">;
  /** The version that is shown. */
  version?: number;
}

/** What can be done with the document that is being read. */
export function ReaderActions({ document, version }: ReaderActionsProps) {
  const [versions, setVersions] = useState(false);
  const [sharing, setSharing] = useState(false);
  return (
    <div className={classes.actions}>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconHistory size={18} aria-hidden />}
        onClick={() => setVersions(true)}
      >
        <span className="visually-hidden-narrow">Versions</span>
      </Button>
      <Button
        component="a"
        href={originalPath(document.id, version)}
        variant="subtle"
        size="compact-md"
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        <span className="visually-hidden-narrow">Original</span>
      </Button>
      {document.access === "manage" ? (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconShare size={18} aria-hidden />}
          onClick={() => setSharing(true)}
        >
          <span className="visually-hidden-narrow">Share</span>
        </Button>
      ) : null}
      {sharing ? <ShareDialog document={document} onClose={() => setSharing(false)} /> : null}
      {versions ? <VersionsDialog document={document} onClose={() => setVersions(false)} /> : null}
    </div>
  );
}
