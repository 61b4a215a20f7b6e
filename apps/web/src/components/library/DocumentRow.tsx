"use client";

import { Button, Checkbox, FileButton } from "@mantine/core";
import Link from "next/link";
import { memo } from "react";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import { formatSize } from "@/lib/format";
import { paths } from "@/lib/paths";
import classes from "./DocumentTable.module.css";
import { KindIcon } from "./KindIcon";
import { ACCEPTED, kindOf, kindWords } from "./kinds";
import { ProgressSteps } from "./ProgressSteps";
import { Provenance } from "./Provenance";
import { type RowActions, RowMenu } from "./RowMenu";

interface DocumentRowProps {
  document: Schemas["Document"];
  selected: boolean;
  onSelect: (document: Schemas["Document"], selected: boolean) => void;
  actions: RowActions;
}

/** One document of the library. */
export const DocumentRow = memo(function DocumentRow({
  document,
  selected,
  onSelect,
  actions,
}: DocumentRowProps) {
  const { id, name, title, mediaType, size, status, version } = document;
  const writable = document.access !== "read";
  return (
    <tr className={classes.row} data-selected={selected || undefined}>
      <td className={classes.select}>
        <Checkbox
          aria-label={`Select ${name}`}
          checked={selected}
          disabled={!writable}
          onChange={(event) => onSelect(document, event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className={classes.name}>
        <div className={classes.nameRow}>
          <span className={classes.kindIcon}>
            <KindIcon mediaType={mediaType} />
          </span>
          <span className={classes.nameBody}>
            <Link href={paths.document(id)} prefetch={false} className={classes.link} data-row-link>
              {name}
            </Link>
            {version > 1 ? <span className={classes.version}>version {version}</span> : null}
            {title && !name.startsWith(title) ? (
              <span className={classes.title}>{title}</span>
            ) : null}
            <Provenance document={document} className={classes.from} />
            {document.notes?.map((note) => (
              <span key={note} className={classes.note}>
                {note}
              </span>
            ))}
            {document.failure ? <FailureLine document={document} actions={actions} /> : null}
          </span>
        </div>
      </th>
      <td className={classes.collection}>{document.collectionName}</td>
      <td className={classes.kind}>{kindWords(kindOf(mediaType))}</td>
      <td className={classes.size}>{formatSize(size)}</td>
      <td className={classes.status}>
        <ProgressSteps status={status} />
      </td>
      <td className={classes.updated}>
        <When at={document.updatedAt} />
      </td>
      <td className={classes.who}>{document.createdBy}</td>
      <td className={classes.menu}>
        <RowMenu document={document} actions={actions} />
      </td>
    </tr>
  );
});

/** Failures that the same bytes would only repeat: another file helps, another try does not. */
const inTheFile = new Set([
  "unreadable",
  "no_text",
  "empty_file",
  "unsupported_format",
  "too_large",
]);

/** Why a document could not be read, in its own sentence, and what helps. */
function FailureLine({ document, actions }: Pick<DocumentRowProps, "document" | "actions">) {
  const { failure } = document;
  if (!failure) return null;
  const writable = document.access !== "read";
  return (
    <span className={classes.failure}>
      {failure.message}
      {!writable ? null : document.origin && document.size > 0 ? (
        <Button variant="default" size="compact-xs" onClick={() => actions.refresh(document)}>
          Fetch again
        </Button>
      ) : inTheFile.has(failure.code) ? (
        <FileButton accept={ACCEPTED} onChange={(file) => file && actions.replace(document, file)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-xs">
              Replace
            </Button>
          )}
        </FileButton>
      ) : (
        <Button variant="default" size="compact-xs" onClick={() => actions.retry(document)}>
          Retry
        </Button>
      )}
    </span>
  );
}
