import { SegmentedControl, Select } from "@mantine/core";
import { EntitySearch } from "./EntitySearch";
import classes from "./GraphScreen.module.css";
import { SIZES } from "./state";
import type { Graph } from "./useGraph";
import { count } from "./words";

interface GraphToolbarProps {
  graph: Graph;
  view?: "map" | "list";
  /** Whether there is nothing to find or to show. */
  empty: boolean;
}

/** The search, how far the map reaches, and whether there is a map or a list. */
export function GraphToolbar({ graph, view, empty }: GraphToolbarProps) {
  const { state, replace } = graph;
  if (empty)
    return (
      <div className={classes.toolbar}>
        <h1 className={classes.title}>Graph</h1>
      </div>
    );
  return (
    <div className={classes.toolbar}>
      <h1 className={classes.title}>Graph</h1>
      <EntitySearch graph={graph} />
      {view === "map" && state.entity ? (
        <Select
          className={classes.choice}
          aria-label="How far the map reaches"
          allowDeselect={false}
          data={[
            { value: "1", label: "Neighbours" },
            { value: "2", label: "Two steps" },
          ]}
          value={String(state.depth)}
          onChange={(depth) => replace({ depth: depth === "2" ? 2 : 1 })}
        />
      ) : null}
      {view === "map" ? (
        <Select
          className={classes.size}
          aria-label="Entities on the map"
          allowDeselect={false}
          data={SIZES.map((size) => ({
            value: String(size),
            label: `Up to ${count(size, "entity", "entities")}`,
          }))}
          value={String(state.size)}
          onChange={(chosen) =>
            replace({ size: SIZES.find((size) => String(size) === chosen) ?? SIZES[0] })
          }
        />
      ) : null}
      <SegmentedControl
        aria-label="View"
        data={[
          { value: "map", label: "Map" },
          { value: "list", label: "List" },
        ]}
        value={view ?? "map"}
        onChange={(chosen) => replace({ view: chosen === "list" ? "list" : "map" })}
      />
    </div>
  );
}
