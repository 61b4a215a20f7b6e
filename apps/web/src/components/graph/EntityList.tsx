import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LoadMore } from "@/components/paging/LoadMore";
import { EntityHead, EntityTable } from "./EntityTable";
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
      <EntityTable
        caption={state.q ? `Entities that match “${state.q}”` : "What the documents speak of most"}
        columns={[
          { head: "Kind" },
          { head: "Passages", number: true },
          { head: "Documents", number: true },
        ]}
        stale={list.isPlaceholderData}
      >
        {entities.map((entity) => (
          <tr key={entity.id}>
            <EntityHead entity={entity} href={hrefOf(entity.id)} />
            <td>{kindWord(entity.kind)}</td>
            <td className={classes.number}>{entity.passages.toLocaleString("en")}</td>
            <td className={classes.number}>{entity.documents.toLocaleString("en")}</td>
          </tr>
        ))}
      </EntityTable>
      <LoadMore list={list} />
    </>
  );
}
