import { KINDS, type Kind } from "./kinds";

/** What the Graph page shows, as its address says. */
export interface GraphState {
  /** What is typed into the search. */
  q?: string;
  /** What stands in the middle; none for the most important entities. */
  entity?: string;
  /** What the panel is about; default: what stands in the middle. */
  pick?: string;
  /** The other end of the connection that the panel is about. */
  to?: string;
  /** How many steps from the middle the map reaches. */
  depth: 1 | 2;
  /** Default: as the screen allows. */
  view?: "map" | "list";
  /** How many entities the map has. */
  size: Size;
  /** The kinds that are not shown. */
  hidden: readonly Kind[];
}

export const SIZES = [60, 200, 1000, 5000] as const;
type Size = (typeof SIZES)[number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address. What the API would refuse is left out, so that a mangled link still opens. */
export function readGraph(search: { get: (name: string) => string | null }): GraphState {
  const id = (name: string) => {
    const value = search.get(name) ?? "";
    return UUID.test(value) ? value.toLowerCase() : undefined;
  };
  const view = search.get("view");
  const hidden = (search.get("hide") ?? "").split(",");
  return {
    q: (search.get("q") ?? "").trim().slice(0, 200) || undefined,
    entity: id("entity"),
    pick: id("pick"),
    to: id("to"),
    depth: search.get("depth") === "2" ? 2 : 1,
    view: view === "map" || view === "list" ? view : undefined,
    size: SIZES.find((size) => String(size) === search.get("size")) ?? SIZES[0],
    hidden: KINDS.filter((kind) => hidden.includes(kind)),
  };
}

/** The state as an address's search, in a fixed order; empty for the page as it opens. */
export function writeGraph(state: GraphState): string {
  const search = new URLSearchParams();
  const set = (name: string, value?: string) => {
    if (value) search.set(name, value);
  };
  set("q", state.q);
  set("entity", state.entity);
  set("pick", state.pick === state.entity ? undefined : state.pick);
  set("to", state.to);
  set("depth", state.depth === 2 ? "2" : undefined);
  set("view", state.view);
  set("size", state.size === SIZES[0] ? undefined : String(state.size));
  set("hide", state.hidden.join(","));
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** The state with another entity in the middle, and the panel about it. */
export function around(state: GraphState, entity: string | undefined): GraphState {
  return { ...state, entity, pick: undefined, to: undefined, q: undefined };
}

/** The kinds to ask the API for; none where all are shown. */
export function shownKinds({ hidden }: GraphState): Kind[] | undefined {
  return hidden.length === 0 ? undefined : KINDS.filter((kind) => !hidden.includes(kind));
}
