import { useMediaQuery } from "@mantine/hooks";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { paths } from "@/lib/paths";
import { useHydrated } from "@/lib/useHydrated";
import { around, type GraphState, readGraph, writeGraph } from "./state";

/** What the address says, and the ways to change it. */
export function useGraph() {
  const search = useSearchParams();
  const state = useMemo(() => readGraph(search), [search]);
  const address = (next: GraphState) => paths.graph + writeGraph(next);
  return {
    state,
    /** Changes what is shown, in the same place of the history. */
    replace: (change: Partial<GraphState>) =>
      window.history.replaceState(null, "", address({ ...state, ...change })),
    /** Puts another entity in the middle; the browser's Back leads to the one before. */
    open: (entity: string | undefined) =>
      window.history.pushState(null, "", address(around(state, entity))),
    /** The address of that, for links. */
    hrefOf: (entity: string) => address(around(state, entity)),
  };
}

export type Graph = ReturnType<typeof useGraph>;

/**
 * Whether the page shows its map or its list: what the address says, else the
 * list on small screens and where people save data. Undefined until the page
 * has woken up and knows.
 */
export function useGraphView(asked: GraphState["view"]): "map" | "list" | undefined {
  const hydrated = useHydrated();
  const narrow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const saving = useMediaQuery("(prefers-reduced-data: reduce)", undefined, {
    getInitialValueInEffect: false,
  });
  if (asked) return asked;
  if (!hydrated) return undefined;
  return narrow || saving ? "list" : "map";
}
