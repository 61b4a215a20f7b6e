import { CloseButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import { ConnectionPanel } from "./ConnectionPanel";
import { EntityPanel } from "./EntityPanel";
import classes from "./SidePanel.module.css";
import type { Graph } from "./useGraph";

/** What is known of what was picked: an entity, or the connection of two. */
export function SidePanel({ graph, about }: { graph: Graph; about: string }) {
  const { state, replace, open } = graph;
  const panel = useRef<HTMLElement>(null);
  // A small screen has it below the list, where nobody would look.
  useEffect(() => {
    if (state.to) panel.current?.scrollIntoView({ block: "nearest" });
  }, [state.to]);
  const close = () =>
    state.to
      ? replace({ to: undefined })
      : state.pick
        ? replace({ pick: undefined })
        : open(undefined);
  return (
    <aside ref={panel} className={classes.panel} aria-label="About what is picked">
      <CloseButton className={classes.close} aria-label="Close the panel" onClick={close} />
      {state.to ? (
        <ConnectionPanel key={`${about} ${state.to}`} graph={graph} from={about} to={state.to} />
      ) : (
        <EntityPanel key={about} graph={graph} entity={about} />
      )}
    </aside>
  );
}
