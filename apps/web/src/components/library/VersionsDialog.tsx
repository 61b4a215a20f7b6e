"use client";

import { Modal, Skeleton } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import { formatSize } from "@/lib/format";
import { paths } from "@/lib/paths";
import { originalPath } from "./original-path";
import { ProgressSteps } from "./ProgressSteps";
import { versionsQuery } from "./queries";
import classes from "./VersionsDialog.module.css";

interface VersionsDialogProps {
  document: Pick<Schemas["Document"], "id" | "name">;
  onClose: () => void;
}

/** Every version of a document: who put it in and when, to read or to download. */
export function VersionsDialog({ document, onClose }: VersionsDialogProps) {
  const { data, error, refetch } = useQuery(versionsQuery(document.id));
  return (
    <Modal opened onClose={onClose} title={`Versions of ${document.name}`} size="lg">
      {error && !data ? <ProblemNotice error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton height={64} /> : null}
      <ol className={classes.list}>
        {data?.versions.map((version) => (
          <li key={version.id} className={classes.version}>
            <div className={classes.body}>
              {version.status === "searchable" ? (
                <Link
                  href={`${paths.document(document.id)}?version=${version.number}`}
                  className={classes.link}
                >
                  Version {version.number}
                </Link>
              ) : (
                <strong>Version {version.number}</strong>
              )}
              <span className={classes.facts}>
                {version.name} · {formatSize(version.size)} · {version.createdBy},{" "}
                <When at={version.createdAt} />
              </span>
              {version.failure ? (
                <span className={classes.failure}>{version.failure.message}</span>
              ) : null}
            </div>
            <ProgressSteps status={version.status} />
            <a
              href={originalPath(document.id, version.number)}
              className={classes.download}
              aria-label={`Download version ${version.number}`}
            >
              <IconDownload size={18} aria-hidden />
            </a>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
