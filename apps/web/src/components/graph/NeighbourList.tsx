import { UnstyledButton } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LoadMore } from "@/components/paging/LoadMore";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { EntityHead, EntityTable } from "./EntityTable";
import classes from "./EntityTable.module.css";
import { entityQuery, neighboursQuery } from "./queries";
import { shownKinds } from "./state";
import type { Graph } from "./useGraph";
import { count, statementWords } from "./words";

/** What stands around an entity, as a list: everything that the map has. */
export function NeighbourList({ graph, entity }: { graph: Graph; entity: string }) {
  const { state } = graph;
  const centre = useQuery(entityQuery(entity));
  const list = useInfiniteQuery({
    ...neighboursQuery(entity, shownKinds(state)),
    placeholderData: keepPreviousData,
  });
  const error = list.error ?? centre.error;
  if (error && !list.data)
    return (
      <ProblemNotice
        title="What stands around it could not be read"
        error={error}
        retry={() => void Promise.all([list.refetch(), centre.refetch()])}
      />
    );
  if (!list.data || !centre.data) return <RowsSkeleton label="Neighbours are loading" rows={8} />;
  const neighbours = list.data.pages.flatMap((page) => page.neighbours);
  const name = centre.data.name;
  return (
    <>
      <Link className={classes.back} href={paths.graph}>
        <IconArrowLeft size={16} aria-hidden /> All entities
      </Link>
      {neighbours.length === 0 ? (
        <EmptyState title={`${name} stands alone`}>
          {state.hidden.length > 0
            ? "Nothing of the kinds that are shown stands in a passage with it."
            : "No passage mentions it together with anything else."}
        </EmptyState>
      ) : (
        <EntityTable
          caption={`Around ${name}`}
          columns={[{ head: "Connection" }, { head: "Strength", number: true }]}
          stale={list.isPlaceholderData}
        >
          {neighbours.map((neighbour) => (
            <Row key={neighbour.entity.id} graph={graph} name={name} neighbour={neighbour} />
          ))}
        </EntityTable>
      )}
      <LoadMore list={list}>
        {neighbours.length.toLocaleString("en")} of {list.data.pages[0]?.total.toLocaleString("en")}{" "}
        shown
      </LoadMore>
    </>
  );
}

interface RowProps {
  graph: Graph;
  name: string;
  neighbour: Schemas["GraphNeighbour"];
}

function Row({ graph, name, neighbour }: RowProps) {
  const { entity, weight, together, statements } = neighbour;
  const words =
    statements.length > 0
      ? statements.map((s) => statementWords(s, name, entity.name)).join("; ")
      : count(together, "passage");
  return (
    <tr data-selected={graph.state.to === entity.id || undefined}>
      <EntityHead entity={entity} href={graph.hrefOf(entity.id)} />
      <td>
        <UnstyledButton
          className={classes.behind}
          aria-label={`Sentences of ${name} and ${entity.name}: ${words}`}
          onClick={() => graph.replace({ pick: undefined, to: entity.id })}
        >
          {words}
        </UnstyledButton>
      </td>
      <td className={classes.number}>{Math.round(100 * weight)}%</td>
    </tr>
  );
}
