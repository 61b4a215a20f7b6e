import { Button } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRef } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { useRowKeys } from "@/components/library/useRowKeys";
import { EntityName } from "./EntityName";
import classes from "./EntityTable.module.css";
import { kindWord } from "./kinds";
import { entitiesQuery } from "./queries";
import { shownKinds } from "./state";
import type { Graph } from "./useGraph";

/** The entities that most passages mention, or those that the search finds. */
export function EntityList({ graph }: { graph: Graph }) {
  const { state, hrefOf } = graph;
  const list = useInfiniteQuery({
    ...entitiesQuery(state.q, shownKinds(state)),
    placeholderData: keepPreviousData,
  });
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  if (list.error && !list.data)
    return (
      <ProblemNotice title="The graph could not be read" error={list.error} retry={list.refetch} />
    );
  if (!list.data) return <RowsSkeleton label="Entities are loading" rows={8} />;
  const entities = list.data.pages.flatMap((page) => page.entities);
  if (entities.length === 0)
    return (
      <EmptyState title={state.q ? "Nothing found" : "Nothing is known yet"}>
        {state.q
          ? `No name has a word that begins with “${state.q}”.`
          : "No name, term or subject was found in the documents so far."}
      </EmptyState>
    );
  return (
    <>
      <table ref={table} className={classes.table} data-stale={list.isPlaceholderData || undefined}>
        <caption className={classes.caption}>
          {state.q ? `Entities that match “${state.q}”` : "What the documents speak of most"}
        </caption>
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col">Kind</th>
            <th scope="col" className={classes.number}>
              Passages
            </th>
            <th scope="col" className={classes.number}>
              Documents
            </th>
          </tr>
        </thead>
        <tbody>
          {entities.map((entity) => (
            <tr key={entity.id}>
              <th scope="row">
                <Link href={hrefOf(entity.id)} className={classes.link} data-row-link>
                  <EntityName entity={entity} />
                </Link>
              </th>
              <td>{kindWord(entity.kind)}</td>
              <td className={classes.number}>{entity.passages.toLocaleString("en")}</td>
              <td className={classes.number}>{entity.documents.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hasNextPage ? (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => list.fetchNextPage()}
          >
            Load more
          </Button>
        </div>
      ) : null}
    </>
  );
}
