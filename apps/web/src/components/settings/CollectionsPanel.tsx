"use client";

import { Button } from "@mantine/core";
import { IconFolderPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LinkButton } from "@/components/navigation/LinkButton";
import type { Schemas } from "@/lib/api/client";
import { collectionsQuery } from "@/lib/api/queries";
import { useIsAdmin } from "@/lib/auth/session";
import { paths } from "@/lib/paths";
import { NewCollectionDialog } from "./NewCollectionDialog";
import { Row, Rows, Section } from "./Section";
import classes from "./Section.module.css";

/** The shelves of the library, which access is granted on. */
export function CollectionsPanel() {
  const isAdmin = useIsAdmin();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery(collectionsQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Collections are loading" rows={4} />;
  return (
    <Section
      title="Collections"
      hint={
        isAdmin
          ? "A collection is a shelf of documents. Who may read, write or manage it is said on it."
          : "You see the collections that you may read. Only an administrator can add one."
      }
      action={
        <Button
          leftSection={<IconFolderPlus size={16} aria-hidden />}
          onClick={() => setCreating(true)}
          disabled={!isAdmin}
        >
          New collection
        </Button>
      }
    >
      {data.collections.length > 0 ? (
        <Rows label="Collections">
          {data.collections.map((collection) => (
            <CollectionRow key={collection.id} collection={collection} />
          ))}
        </Rows>
      ) : (
        <EmptyState title="No collections that you may read">
          {isAdmin
            ? "Make the first one, then upload into it."
            : "Ask an administrator for access."}
        </EmptyState>
      )}
      <NewCollectionDialog opened={creating} onClose={() => setCreating(false)} />
    </Section>
  );
}

const access = { read: "You may read", write: "You may read and write", manage: "You manage it" };

function CollectionRow({ collection }: { collection: Schemas["Collection"] }) {
  const { id, name, description, documents } = collection;
  return (
    <Row
      actions={
        <LinkButton href={`${paths.collections}/${id}`} variant="default">
          {collection.access === "manage" ? "Manage" : "Open"}
          <span className="visually-hidden"> {name}</span>
        </LinkButton>
      }
    >
      <div className={classes.name}>
        <Link href={`${paths.collections}/${id}`} className={classes.link}>
          {name}
        </Link>
      </div>
      {description ? <div className={classes.detail}>{description}</div> : null}
      <div className={classes.detail}>
        {documents === 1 ? "1 document" : `${documents.toLocaleString("en")} documents`} ·{" "}
        {access[collection.access]}
      </div>
    </Row>
  );
}
