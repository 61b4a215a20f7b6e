"use client";

import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import type { Schemas } from "@/lib/api/client";
import { DocumentRow } from "./DocumentRow";
import classes from "./DocumentTable.module.css";
import type { RowActions } from "./RowMenu";
import { UploadRow } from "./UploadRow";
import type { useUploads } from "./useUploads";

/** How many columns a row has. */
const COLUMNS = 9;

interface DocumentTableProps {
  documents: readonly Schemas["Document"][];
  uploads: ReturnType<typeof useUploads>;
  selection: ReadonlySet<string>;
  onSelection: (selection: ReadonlySet<string>) => void;
  actions: RowActions;
  /** Whether what is shown belongs to filters that were just changed. */
  stale: boolean;
}

/** The library's documents, newest first, below the files that are on their way in. */
export function DocumentTable(props: DocumentTableProps) {
  const { documents, uploads, selection, onSelection, actions, stale } = props;
  const selectable = documents.filter((d) => d.access !== "read");
  const chosen = selectable.filter((d) => selection.has(d.id)).length;
  const select = (document: Schemas["Document"], selected: boolean) => {
    const next = new Set(selection);
    if (selected) next.add(document.id);
    else next.delete(document.id);
    onSelection(next);
  };
  return (
    <table className={classes.table} aria-busy={stale} data-stale={stale || undefined}>
      <TableHead
        select={
          <Checkbox
            aria-label="Select all shown"
            checked={chosen > 0 && chosen === selectable.length}
            indeterminate={chosen > 0 && chosen < selectable.length}
            disabled={selectable.length === 0}
            onChange={(event) =>
              onSelection(new Set(event.currentTarget.checked ? selectable.map((d) => d.id) : []))
            }
          />
        }
      />
      <tbody>
        {uploads.uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            columns={COLUMNS}
            onRetry={() => uploads.retry(upload.key)}
            onDismiss={() => uploads.dismiss(upload.key)}
          />
        ))}
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            selected={selection.has(document.id)}
            onSelect={select}
            actions={actions}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The names of the columns; the skeleton has the same. */
export function TableHead({ select }: { select: ReactNode }) {
  return (
    <thead className={`${classes.head} visually-hidden-narrow`}>
      <tr>
        <th scope="col" className={classes.select}>
          {select ?? <span className="visually-hidden">Select</span>}
        </th>
        <th scope="col">Name</th>
        <th scope="col" className={classes.collection}>
          Collection
        </th>
        <th scope="col" className={classes.kind}>
          Kind
        </th>
        <th scope="col" className={classes.size}>
          Size
        </th>
        <th scope="col" className={classes.status}>
          Status
        </th>
        <th scope="col" className={classes.updated}>
          Updated
        </th>
        <th scope="col" className={classes.who}>
          Who
        </th>
        <th scope="col" className={classes.menu}>
          <span className="visually-hidden">Actions</span>
        </th>
      </tr>
    </thead>
  );
}
