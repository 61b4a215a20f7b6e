"use client";

import { IconArrowLeft } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { EmptyState } from "@/components/feedback/EmptyState";
import { notifyDone } from "@/components/feedback/notices";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { collectionsQuery } from "@/lib/api/queries";
import { paths } from "@/lib/paths";
import { AccessSection } from "./AccessSection";
import { CollectionForm } from "./CollectionForm";
import classes from "./CollectionPanel.module.css";
import { DeleteCollection } from "./DeleteCollection";
import { Section } from "./Section";

/** One collection: its name and description, who may do what with it, and its end. */
export function CollectionPanel({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(collectionsQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="The collection is loading" rows={3} />;
  const collection = data.collections.find((candidate) => candidate.id === id);
  return (
    <>
      <Link href={paths.collections} className={classes.back}>
        <IconArrowLeft size={16} aria-hidden /> All collections
      </Link>
      {collection ? (
        <CollectionSections collection={collection} />
      ) : (
        <EmptyState title="There is no such collection, or you may not see it">
          It may have been deleted. Ask an administrator for access if you expected it here.
        </EmptyState>
      )}
    </>
  );
}

function CollectionSections({ collection }: { collection: Schemas["Collection"] }) {
  const queries = useQueryClient();
  const { id, name, description } = collection;
  const mayManage = collection.access === "manage";
  const change = useMutation({
    mutationFn: (body: Schemas["ChangeCollection"]) =>
      unwrap(api.PATCH("/v1/collections/{id}", { params: { path: { id } }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["collections"] });
      notifyDone("Saved.");
    },
  });
  return (
    <>
      <Section
        title={name}
        hint={mayManage ? undefined : "You may open this collection, but not change it."}
      >
        <CollectionForm
          key={`${name}\n${description}`}
          initial={{ name, description }}
          action="Save"
          onSubmit={change.mutate}
          pending={change.isPending}
          error={change.error}
          disabled={!mayManage}
        />
      </Section>
      {mayManage ? (
        <>
          <AccessSection collectionId={id} />
          <DeleteCollection collection={collection} />
        </>
      ) : null}
    </>
  );
}
