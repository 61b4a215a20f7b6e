import type { Kind } from "../kinds";
import type { MapColours } from "./colours";
import { type EdgeAttributes, LARGE, type MapGraph, type NodeAttributes } from "./graph-of";
import { hoverLabel } from "./hover-label";
import { LABEL } from "./labels";

/** What of a map stands out. */
export interface Focus {
  picked?: string;
  to?: string;
  hidden: readonly Kind[];
}

/** How a map is drawn. Room at the edges is for the labels beside their dots. */
export function settings(colours: MapColours, large: boolean) {
  return {
    labelSize: LABEL.size,
    // On so many of each patch of the screen; which of them there is room for is seen when they are placed.
    labelDensity: large ? 1 : 12,
    labelRenderedSizeThreshold: large ? 4 : 0,
    renderEdgeLabels: !large,
    edgeLabelFont: colours.font,
    edgeLabelSize: 12,
    edgeLabelColor: { color: colours.ink },
    enableEdgeEvents: !large,
    defaultDrawNodeHover: hoverLabel(colours),
    stagePadding: large ? 32 : 56,
    minEdgeThickness: large ? 0.5 : 1,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    zIndex: true,
    // The stage has no size for a moment when the panel opens beside it.
    allowInvalidContainer: true,
  };
}

export interface Look extends Focus {
  /** Under the mouse. */
  node?: string;
  edge: string;
}

/** How an entity looks: in its kind's colour, faded while another one that it has nothing to do with is under the mouse. */
export function nodeLook(graph: MapGraph, { kinds, faded }: MapColours, look: Look) {
  return (node: string, data: NodeAttributes) => {
    const away = look.node && node !== look.node && !graph.areNeighbors(node, look.node);
    const chosen = node === look.picked || node === look.to;
    return {
      ...data,
      color: away ? faded : kinds[data.kind],
      label: away ? "" : data.label,
      hidden: look.hidden.includes(data.kind) && !chosen,
      forceLabel: chosen,
      // The more important stand before the others.
      zIndex: chosen ? 2 : away ? 0 : data.size / 100,
    };
  };
}

/** How a connection looks: strong when its ends are chosen or it is under the mouse, with its words there. */
export function edgeLook(graph: MapGraph, { edge, faded, strong }: MapColours, look: Look) {
  // Thousands of lines would be a grey disc.
  const thin = graph.order > LARGE ? faded : edge;
  return (id: string, data: EdgeAttributes) => {
    const [a, b] = graph.extremities(id);
    const touches = (node: string | undefined) => node !== undefined && (a === node || b === node);
    const chosen = touches(look.picked) && touches(look.to);
    const named = id === look.edge || chosen;
    return {
      size: named ? Math.max(data.size, 3) : data.size,
      color: named || touches(look.node) ? strong : thin,
      label: named ? data.words : "",
      forceLabel: named,
      hidden: look.node !== undefined && !touches(look.node) && !named,
      zIndex: named ? 1 : 0,
    };
  };
}
