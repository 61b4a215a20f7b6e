"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { TextDialog } from "@/components/feedback/TextDialog";
import { ShareDialog } from "@/components/sharing/ShareDialog";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { AddressDialog } from "./AddressDialog";
import { DropTarget } from "./DropTarget";
import { EraseDialog } from "./EraseDialog";
import { type Filters, readFilters, writeFilters } from "./filters";
import { LibraryBody } from "./LibraryBody";
import { LibraryFilters } from "./LibraryFilters";
import { LibraryHeader } from "./LibraryHeader";
import classes from "./LibraryScreen.module.css";
import { MoveDialog } from "./MoveDialog";
import type { RowActions } from "./RowMenu";
import { SelectionBar } from "./SelectionBar";
import { useLibraryUploads } from "./UploadsProvider";
import { useDocumentActions } from "./useDocumentActions";
import { useLibrary } from "./useLibrary";
import { useRowKeys } from "./useRowKeys";
import { useUploadTarget } from "./useUploadTarget";
import { VersionsDialog } from "./VersionsDialog";

type Document = Schemas["Document"];
type Dialog =
  | { kind: "rename" | "versions" | "share" | "erase"; document: Document }
  | { kind: "move"; documents: readonly Document[] }
  | { kind: "address" };

/** The library: its filters, its documents, and everything that can be done with them. */
export function LibraryScreen() {
  const search = useSearchParams();
  const filters = useMemo(() => readFilters(search), [search]);
  const { list, put, drop } = useLibrary(filters);
  const uploads = useLibraryUploads();
  const target = useUploadTarget(filters.collection);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<Dialog>();
  const screen = useRef<HTMLDivElement>(null);
  useRowKeys(screen);

  const documents = useMemo(
    () => list.data?.pages.flatMap((page) => page.documents) ?? [],
    [list.data],
  );
  const selected = documents.filter((d) => selection.has(d.id));
  const clear = () => setSelection(new Set());
  const { remove, move, rename, retry, refresh, addFromAddress } = useDocumentActions({
    put,
    drop,
  });
  const actions: RowActions = {
    rename: (document) => setDialog({ kind: "rename", document }),
    versions: (document) => setDialog({ kind: "versions", document }),
    share: (document) => setDialog({ kind: "share", document }),
    erase: (document) => setDialog({ kind: "erase", document }),
    move: (chosen) => setDialog({ kind: "move", documents: chosen }),
    replace: (document, file) => uploads.replace(document.id, file),
    remove: (chosen) => void remove(chosen).then(clear),
    retry: (document) => void retry(document),
    refresh: (document) => void refresh(document),
  };
  const upload = (files: readonly File[]) => uploads.add(files, target.id);
  // Next keeps useSearchParams in step with the history, without asking the server for the page again.
  const setFilters = (next: Filters) =>
    window.history.replaceState(null, "", paths.library + writeFilters(next));

  return (
    <div className={classes.screen} ref={screen}>
      <LibraryHeader
        total={list.data?.pages[0]?.total}
        target={target}
        onFiles={upload}
        onAddress={() => setDialog({ kind: "address" })}
      />
      <LibraryFilters filters={filters} onFilters={setFilters} />
      <LibraryBody
        list={list}
        documents={documents}
        filters={filters}
        onFilters={setFilters}
        uploads={uploads}
        target={target}
        selection={selection}
        onSelection={setSelection}
        actions={actions}
      />
      {selected.length > 0 ? (
        <SelectionBar
          count={selected.length}
          onMove={() => actions.move(selected)}
          onRemove={() => actions.remove(selected)}
          onClear={clear}
        />
      ) : null}
      <DropTarget into={target.name} enabled={!target.refused} onFiles={upload} />
      {dialog?.kind === "address" ? (
        <AddressDialog
          collection={target.id}
          onAdd={addFromAddress}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog?.kind === "rename" ? (
        <TextDialog
          title="Rename"
          label="Name"
          text={dialog.document.name}
          maxLength={255}
          field="name"
          action="Rename"
          onText={(name) => rename(dialog.document, name)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog?.kind === "share" ? (
        <ShareDialog document={dialog.document} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog?.kind === "versions" ? (
        <VersionsDialog document={dialog.document} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog?.kind === "erase" ? (
        <EraseDialog
          document={dialog.document}
          onErased={() => drop(new Set([dialog.document.id]))}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog?.kind === "move" ? (
        <MoveDialog
          documents={dialog.documents}
          onMove={(collection) => move(dialog.documents, collection).then(clear)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </div>
  );
}
