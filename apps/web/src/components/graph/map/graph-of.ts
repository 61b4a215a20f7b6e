import Graph from "graphology";
import type { Schemas } from "@/lib/api/client";
import type { Kind } from "../kinds";
import { count } from "../words";

/** From how many entities on labels, edges under the mouse and fading are left out while a map moves. */
export const LARGE = 1_000;

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: Kind;
}

export interface EdgeAttributes {
  size: number;
  /** What stands on it under the mouse. */
  words: string;
}

export type MapGraph = Graph<NodeAttributes, EdgeAttributes>;

/** A map as Sigma draws it. Sizes are radii in pixels. */
export function graphOf({ nodes, edges }: Schemas["GraphMap"]): MapGraph {
  const graph: MapGraph = new Graph<NodeAttributes, EdgeAttributes>({ type: "undirected" });
  const [least, most] = nodes.length > LARGE ? [1.5, 7] : nodes.length > 100 ? [3, 11] : [5, 16];
  for (const { id, x, y, size, name, kind } of nodes)
    graph.addNode(id, { x, y, size: least + (most - least) * size ** 2, label: name, kind });
  const thickest = nodes.length > LARGE ? 1 : 4;
  for (const { from, to, weight, together, label } of edges) {
    const [a, b] = [nodes[from]?.id, nodes[to]?.id];
    if (!a || !b || graph.hasEdge(a, b)) continue;
    const words = label ?? `${count(together, "passage")} together`;
    graph.addEdge(a, b, { size: 1 + (thickest - 1) * weight, words });
  }
  return graph;
}
