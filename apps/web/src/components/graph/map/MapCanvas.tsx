"use client";

import { useComputedColorScheme } from "@mantine/core";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef } from "react";
import type { Schemas } from "@/lib/api/client";
import type { Kind } from "../kinds";
import { kindWord } from "../kinds";
import { reach } from "../words";
import { graphOf } from "./graph-of";
import type { Focus } from "./looks";
import classes from "./Map.module.css";
import { MapControls } from "./MapControls";
import type { Direction } from "./step";
import { useSigma } from "./useSigma";

export interface MapCanvasProps {
  map: Schemas["GraphMap"];
  /** What the map shows, in words. */
  label: string;
  /** The entity that the panel is about. */
  picked?: string;
  /** The other end of the connection that the panel is about. */
  to?: string;
  hidden: readonly Kind[];
  onPick: (id: string) => void;
  onOpen: (id: string) => void;
  onEdge: (from: string, to: string) => void;
  onClose: () => void;
}

const arrows: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * A map of entities, with the mouse and by keyboard: arrows lead from one to
 * the next, Enter puts it in the middle. What a key leads to is said aloud.
 */
export default function MapCanvas(props: MapCanvasProps) {
  const { map, label, picked, to, hidden, onPick, onOpen, onClose } = props;
  const scheme = useComputedColorScheme("light");
  const graph = useMemo(() => graphOf(map), [map]);
  const stage = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const help = useId();
  const focus: Focus = { picked, to, hidden };
  const drawing = useSigma({ graph, stage, ring, scheme, focus, on: props });

  // What is picked from elsewhere, from the list beside or by a link, comes into view.
  const show = useEffectEvent((id: string) => drawing.show(id));
  useEffect(() => {
    if (picked) show(picked);
  }, [picked]);

  function onKeyDown(event: KeyboardEvent) {
    const direction = arrows[event.key];
    const zoom = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : 0;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) {
      const next = drawing.next(picked, direction);
      if (next) onPick(next);
    } else if (zoom) drawing.zoom(zoom);
    else if (event.key === "0") drawing.fit();
    else if (event.key === "Enter" && picked) onOpen(picked);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const node = picked ? map.nodes.find(({ id }) => id === picked) : undefined;
  return (
    <div className={classes.map}>
      <div
        ref={stage}
        className={classes.stage}
        role="application"
        aria-label={label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the map act here
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <div ref={ring} className={classes.ring} data-testid="picked-node" aria-hidden hidden />
      <p id={help} className="visually-hidden">
        Arrow keys lead from entity to entity, Enter puts one in the middle, plus and minus zoom, 0
        shows all, Escape closes the panel. The list has everything that the map has.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {node ? `${node.name}, ${kindWord(node.kind)}, ${reach(node)}` : ""}
      </p>
      <MapControls onZoom={drawing.zoom} onFit={drawing.fit} />
    </div>
  );
}
