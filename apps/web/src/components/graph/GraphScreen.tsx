"use client";

import { useQuery } from "@tanstack/react-query";
import { useShortcut } from "@/lib/keyboard/useShortcut";
import { GraphBody } from "./GraphBody";
import classes from "./GraphScreen.module.css";
import { GraphToolbar } from "./GraphToolbar";
import { Legend } from "./Legend";
import { statusQuery } from "./queries";
import { SidePanel } from "./SidePanel";
import { StatusNote } from "./StatusNote";
import { useBuilt } from "./useBuilt";
import { useGraph, useGraphView } from "./useGraph";

/** What the documents speak of: a search, a map or list around what was picked, and what is behind it. */
export function GraphScreen() {
  const graph = useGraph();
  const { state, replace } = graph;
  const view = useGraphView(state.view);
  const status = useQuery(statusQuery());
  useBuilt(status.data?.building);
  const about = state.pick ?? state.entity;
  useShortcut("stop", () => replace({ pick: undefined, to: undefined }), {
    enabled: Boolean(state.pick || state.to),
  });
  const empty = status.data?.documents === 0;
  return (
    <div className={classes.screen} data-view={view}>
      <GraphToolbar graph={graph} view={view} empty={empty} />
      <StatusNote status={status.data} />
      {empty ? null : (
        <Legend
          hidden={state.hidden}
          onHidden={(hidden) => replace({ hidden, pick: undefined, to: undefined })}
        />
      )}
      <div className={classes.body} data-panel={about ? true : undefined}>
        <GraphBody graph={graph} view={view} status={status} />
        {about ? <SidePanel graph={graph} about={about} /> : null}
      </div>
    </div>
  );
}
