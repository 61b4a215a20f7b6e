"use client";

import { Button, CloseButton, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCopyCheck, IconFileUpload } from "@tabler/icons-react";
import Link from "next/link";
import { useCountdown } from "@/components/time/useCountdown";
import { formatSize } from "@/lib/format";
import { paths } from "@/lib/paths";
import classes from "./UploadRow.module.css";
import { isUnderWay, type Upload, type UploadStep } from "./upload-state";

interface UploadRowProps {
  upload: Upload;
  /** How many columns the table has. */
  columns: number;
  onRetry: () => void;
  onDismiss: () => void;
}

/** A file on its way in, from its first byte until its document takes the row over. */
export function UploadRow({ upload, columns, onRetry, onDismiss }: UploadRowProps) {
  const { name, size, step } = upload;
  return (
    <tr className={classes.row} data-state={step.state}>
      <td colSpan={columns}>
        <div className={classes.upload}>
          <span className={classes.icon}>
            {step.state === "refused" ? (
              <IconAlertTriangle size={20} aria-hidden />
            ) : step.state === "duplicate" ? (
              <IconCopyCheck size={20} aria-hidden />
            ) : (
              <IconFileUpload size={20} aria-hidden />
            )}
          </span>
          <div className={classes.body}>
            <span className={classes.name}>{name}</span>
            <StepWords step={step} size={size} />
            {isUnderWay(upload) ? (
              <Progress
                size={4}
                mt={6}
                value={step.state === "sending" && size > 0 ? (100 * step.sent) / size : 0}
                aria-label={`Sending ${name}`}
              />
            ) : null}
          </div>
          {step.state === "refused" && step.again ? (
            <Button variant="default" size="xs" onClick={onRetry}>
              Retry
            </Button>
          ) : null}
          <CloseButton
            aria-label={isUnderWay(upload) ? `Cancel ${name}` : `Dismiss ${name}`}
            onClick={onDismiss}
          />
        </div>
      </td>
    </tr>
  );
}

function StepWords({ step, size }: { step: UploadStep; size: number }) {
  switch (step.state) {
    case "queued":
      return <p className={classes.words}>Waiting for its turn · {formatSize(size)}</p>;
    case "sending":
      return (
        <p className={classes.words}>
          {step.sent < size
            ? `Sending ${formatSize(step.sent)} of ${formatSize(size)}`
            : "Sent; being stored"}
        </p>
      );
    case "waiting":
      return <WaitingWords until={step.until} />;
    case "duplicate":
      return (
        <p className={classes.words}>
          Already here as{" "}
          <Link href={paths.document(step.document.id)} className={classes.link}>
            {step.document.name}
          </Link>{" "}
          in {step.document.collectionName}: the same bytes, so nothing was added.
        </p>
      );
    case "refused":
      return (
        <p className={classes.words} role="alert">
          {step.message}
        </p>
      );
  }
}

function WaitingWords({ until }: { until: number }) {
  const seconds = useCountdown(until);
  return (
    <p className={classes.words}>
      Forebay is busy. Sent again by itself {seconds > 0 ? `in ${seconds} s` : "now"}.
    </p>
  );
}
