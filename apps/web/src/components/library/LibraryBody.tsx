"use client";

import { Button } from "@mantine/core";
import { IconBooks, IconFilterOff } from "@tabler/icons-react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { LinkButton } from "@/components/navigation/LinkButton";
import { LoadMore } from "@/components/paging/LoadMore";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { DocumentTable } from "./DocumentTable";
import { type Filters, isFiltered } from "./filters";
import classes from "./LibraryScreen.module.css";
import type { RowActions } from "./RowMenu";
import { SkeletonTable } from "./SkeletonTable";
import type { useLibrary } from "./useLibrary";
import type { useUploads } from "./useUploads";
import type { UploadTarget } from "./useUploadTarget";

interface LibraryBodyProps {
  list: ReturnType<typeof useLibrary>["list"];
  documents: readonly Schemas["Document"][];
  filters: Filters;
  onFilters: (filters: Filters) => void;
  uploads: ReturnType<typeof useUploads>;
  target: UploadTarget;
  selection: ReadonlySet<string>;
  onSelection: (selection: ReadonlySet<string>) => void;
  actions: RowActions;
}

/** The documents, or what stands in their place: the wait, the problem, nothing yet, nothing that fits. */
export function LibraryBody(props: LibraryBodyProps) {
  const { list, documents, filters, onFilters, uploads } = props;
  if (list.isPending) return <SkeletonTable />;
  const empty = documents.length === 0 && uploads.uploads.length === 0;
  return (
    <div className={classes.body}>
      {list.error ? (
        <ProblemNotice
          title="The library could not be read"
          error={list.error}
          retry={() => list.refetch()}
        />
      ) : null}
      {empty && !list.error ? (
        isFiltered(filters) ? (
          <NothingFits onFilters={onFilters} />
        ) : (
          <NothingYet target={props.target} />
        )
      ) : null}
      {empty ? null : (
        <DocumentTable
          documents={documents}
          uploads={uploads}
          selection={props.selection}
          onSelection={props.onSelection}
          actions={props.actions}
          stale={list.isPlaceholderData}
        />
      )}
      <LoadMore list={list}>
        {documents.length.toLocaleString("en")} of {list.data?.pages[0]?.total.toLocaleString("en")}{" "}
        shown
      </LoadMore>
    </div>
  );
}

function NothingYet({ target }: { target: UploadTarget }) {
  const create = target.noCollection ? (
    <LinkButton href={paths.collections}>Create a collection</LinkButton>
  ) : null;
  return (
    <EmptyState icon={<IconBooks size={24} aria-hidden />} title="No documents yet" action={create}>
      {target.refused ??
        "Drop files anywhere on this page, or choose Upload: PDF, Word, PowerPoint, Excel, OpenDocument, books, e-mails, web pages, text, or a zip file of these. They can be asked about within seconds."}
    </EmptyState>
  );
}

function NothingFits({ onFilters }: { onFilters: (filters: Filters) => void }) {
  return (
    <EmptyState
      icon={<IconFilterOff size={24} aria-hidden />}
      title="No document fits these filters"
      action={
        <Button variant="default" onClick={() => onFilters({})}>
          Show all documents
        </Button>
      }
    />
  );
}
