import { keepPreviousData, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import classes from "./GraphScreen.module.css";
import { MapSkeleton } from "./MapSkeleton";
import { mapQuery } from "./queries";
import type { Graph } from "./useGraph";
import { count } from "./words";

/** WebGL is the browser's alone, and large: it comes when there is something to draw. */
const MapCanvas = dynamic(() => import("./map/MapCanvas"), { ssr: false, loading: MapSkeleton });

/** The map of what the address asks for. The one before stays until the next is there. */
export function MapView({ graph }: { graph: Graph }) {
  const { state, replace, open } = graph;
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...mapQuery(state),
    placeholderData: keepPreviousData,
  });
  if (error)
    return (
      <div>
        <ProblemNotice title="The map could not be drawn" error={error} retry={refetch} />
      </div>
    );
  if (!data) return <MapSkeleton />;
  if (data.nodes.length === 0)
    return (
      <EmptyState title="Nothing is known yet">
        No name, term or subject was found in the documents so far.
      </EmptyState>
    );
  const centre = state.entity ? data.nodes[0]?.name : undefined;
  const label = centre
    ? `Map of ${count(data.nodes.length - 1, "entity", "entities")} around ${centre}`
    : `Map of the ${count(data.nodes.length, "most important entity", "most important entities")}`;
  return (
    <div className={classes.stage} data-stale={isPlaceholderData || undefined}>
      <MapCanvas
        map={data}
        label={label}
        picked={state.pick ?? state.entity}
        to={state.to}
        hidden={state.hidden}
        onPick={(id) => replace({ pick: id, to: undefined })}
        onOpen={open}
        onEdge={(from, to) =>
          replace(to === (state.pick ?? state.entity) ? { pick: to, to: from } : { pick: from, to })
        }
        onClose={() => replace({ pick: undefined, to: undefined })}
      />
      <p className={classes.caption}>
        {label}
        {data.more ? "; there are more" : ""}
      </p>
    </div>
  );
}
