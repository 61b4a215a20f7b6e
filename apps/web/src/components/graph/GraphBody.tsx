import { IconAffiliate } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { EmptyState } from "@/components/feedback/EmptyState";
import { LinkButton } from "@/components/navigation/LinkButton";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { EntityList } from "./EntityList";
import classes from "./GraphScreen.module.css";
import { MapSkeleton } from "./MapSkeleton";
import { MapView } from "./MapView";
import { NeighbourList } from "./NeighbourList";
import type { Graph } from "./useGraph";

interface GraphBodyProps {
  graph: Graph;
  view?: "map" | "list";
  status: UseQueryResult<Schemas["GraphStatus"]>;
}

/** The map or the list, or what stands in their place. */
export function GraphBody({ graph, view, status }: GraphBodyProps) {
  const { state } = graph;
  if (status.data?.documents === 0) {
    return (
      <EmptyState
        icon={<IconAffiliate size={24} aria-hidden />}
        title="Nothing to show yet"
        action={<LinkButton href={paths.upload}>Put documents in</LinkButton>}
      >
        The graph is made of what your documents speak of: names, terms, subjects, and the sentences
        that bring them together. It is built as soon as there are documents.
      </EmptyState>
    );
  }
  if (!view) return <MapSkeleton />;
  if (view === "map") return <MapView graph={graph} />;
  return (
    <div className={classes.list}>
      {state.entity ? (
        <NeighbourList key={state.entity} graph={graph} entity={state.entity} />
      ) : (
        <EntityList graph={graph} />
      )}
    </div>
  );
}
