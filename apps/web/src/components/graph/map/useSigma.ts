import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef } from "react";
import Sigma from "sigma";
import { coloursOf } from "./colours";
import { type EdgeAttributes, LARGE, type MapGraph, type NodeAttributes } from "./graph-of";
import { labels } from "./labels";
import { largePrograms } from "./large";
import { edgeLook, type Focus, type Look, nodeLook, settings } from "./looks";
import { Motion } from "./motion";
import { type Direction, type Point, stepTo } from "./step";

interface Events {
  onPick: (id: string) => void;
  onOpen: (id: string) => void;
  onEdge: (from: string, to: string) => void;
}

interface SigmaOptions {
  graph: MapGraph;
  stage: RefObject<HTMLDivElement | null>;
  /** The mark around what is picked. */
  ring: RefObject<HTMLDivElement | null>;
  /** A change of it draws anew, in its colours. */
  scheme: string;
  focus: Focus;
  on: Events;
}

type Drawing = Sigma<NodeAttributes, EdgeAttributes>;

/** Draws a graph into an element while it is shown, and lets it be moved about in. */
export function useSigma({ graph, stage, ring, scheme, focus, on }: SigmaOptions) {
  const sigma = useRef<Drawing>(undefined);
  const drawn = useRef(false);
  const look = useRef({ ...focus, node: undefined as string | undefined, edge: "" });
  const pick = useEffectEvent((id: string) => on.onPick(id));
  const open = useEffectEvent((id: string) => on.onOpen(id));
  const edge = useEffectEvent((from: string, to: string) => on.onEdge(from, to));
  const mark = useCallback(
    () => placeRing(sigma.current, ring.current, look.current.picked),
    [ring],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read here
  useEffect(() => {
    if (!stage.current) return;
    const large = graph.order > LARGE;
    const colours = coloursOf(stage.current);
    Object.assign(look.current, { node: undefined, edge: "" }); // they were another map's
    const motion = new Motion();
    const names = labels(colours);
    const drawing: Drawing = new Sigma(graph, stage.current, {
      ...settings(colours, large),
      ...(large ? largePrograms(motion) : {}),
      defaultDrawNodeLabel: names.note,
      nodeReducer: nodeLook(graph, colours, look.current),
      edgeReducer: edgeLook(graph, colours, look.current),
    });
    const unwatch = large ? motion.watch(drawing) : undefined;
    const hover = (change: { node?: string; edge?: string }) => {
      Object.assign(look.current, change);
      if (!large) drawing.refresh({ skipIndexation: true });
    };
    drawing.on("clickNode", ({ node }) => pick(node));
    drawing.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      open(event.node);
    });
    drawing.on("enterNode", ({ node }) => hover({ node }));
    drawing.on("leaveNode", () => hover({ node: undefined }));
    drawing.on("enterEdge", (event) => hover({ edge: event.edge }));
    drawing.on("leaveEdge", () => hover({ edge: "" }));
    drawing.on("clickEdge", (event) => edge(graph.source(event.edge), graph.target(event.edge)));
    drawing.on("afterRender", () => {
      drawn.current = true;
      names.draw(motion.moving ? 0 : drawing.getDimensions().width);
      mark();
    });
    drawing.scheduleRender(); // the first one nobody heard of yet
    sigma.current = drawing;
    return () => {
      sigma.current = undefined;
      drawn.current = false;
      unwatch?.();
      drawing.kill();
    };
  }, [graph, stage, scheme, mark]);

  useEffect(() => {
    const { picked, to, hidden } = look.current;
    if (picked === focus.picked && to === focus.to && hidden === focus.hidden) return;
    Object.assign(look.current, { picked: focus.picked, to: focus.to, hidden: focus.hidden });
    sigma.current?.refresh({ skipIndexation: true });
  }, [focus.picked, focus.to, focus.hidden]);

  return useMemo(
    () => ({
      /** The entity that a key leads to from another; from none, the first. */
      next: (from: string | undefined, direction: Direction) =>
        nextNode(sigma.current, graph, look.current, from, direction),
      /** Moves the map so that an entity can be seen. A new map shows all of them. */
      show: (id: string) => {
        if (drawn.current) show(sigma.current, id);
      },
      zoom: (by: 1 | -1) => {
        const camera = sigma.current?.getCamera();
        const options = { duration: moveTime(), factor: 1.5 };
        void (by > 0 ? camera?.animatedZoom(options) : camera?.animatedUnzoom(options));
      },
      fit: () => void sigma.current?.getCamera().animatedReset({ duration: moveTime() }),
    }),
    [graph],
  );
}

/** How long a movement of the map takes, in milliseconds; none for who wants none. */
function moveTime(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120;
}

/** Where an entity stands on the screen; undefined while it is hidden or nothing is drawn. */
function onScreen(sigma: Drawing | undefined, id: string | undefined): Point | undefined {
  const data = id === undefined ? undefined : sigma?.getNodeDisplayData(id);
  return data && !data.hidden ? sigma?.framedGraphToViewport(data) : undefined;
}

function placeRing(
  sigma: Drawing | undefined,
  ring: HTMLElement | null,
  picked: string | undefined,
): void {
  if (!ring || !sigma) return;
  const at = onScreen(sigma, picked);
  const { width, height } = sigma.getDimensions();
  ring.hidden = !at || at.x < 0 || at.y < 0 || at.x > width || at.y > height;
  if (!at || !picked) return;
  const radius = sigma.scaleSize(sigma.getNodeDisplayData(picked)?.size ?? 0) + 5;
  ring.style.width = ring.style.height = `${2 * radius}px`;
  ring.style.transform = `translate(${at.x - radius}px, ${at.y - radius}px)`;
}

function nextNode(
  sigma: Drawing | undefined,
  graph: MapGraph,
  look: Look,
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const here = onScreen(sigma, from);
  const shown = (id: string) => !look.hidden.includes(graph.getNodeAttribute(id, "kind"));
  if (!here || from === undefined) return graph.findNode(shown);
  const places = (ids: readonly string[]) =>
    ids.filter(shown).flatMap((id) => {
      const at = onScreen(sigma, id);
      return at ? [{ id, ...at }] : [];
    });
  // What it is connected to comes first; where no connection leads on, whatever stands there.
  const next =
    stepTo(here, places(graph.neighbors(from)), direction) ??
    stepTo(here, places(graph.nodes()), direction);
  return next?.id;
}

/** Moves the camera when an entity is outside what can be seen, or near its edge. */
function show(sigma: Drawing | undefined, id: string): void {
  const at = onScreen(sigma, id);
  if (!sigma || !at) return;
  const { width, height } = sigma.getDimensions();
  const edge = 40;
  if (at.x > edge && at.y > edge && at.x < width - edge && at.y < height - edge) return;
  const { x, y } = sigma.getNodeDisplayData(id) ?? { x: 0.5, y: 0.5 };
  void sigma.getCamera().animate({ x, y }, { duration: moveTime() });
}
