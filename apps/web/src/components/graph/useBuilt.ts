import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { statusQuery } from "./queries";

/** Reads what the page shows anew when the graph has been built: until then it may have been empty. */
export function useBuilt(building: boolean | undefined): void {
  const queries = useQueryClient();
  const before = useRef(building);
  useEffect(() => {
    const done = before.current === true && building === false;
    before.current = building;
    if (!done) return;
    const [, status] = statusQuery().queryKey;
    void queries.invalidateQueries({
      queryKey: ["graph"],
      predicate: ({ queryKey }) => queryKey[1] !== status,
    });
  }, [building, queries]);
}
