import { queryOptions } from "@tanstack/react-query";
import { api as browserApi } from "@/lib/api/browser";
import { type Api, type Schemas, unwrap } from "@/lib/api/client";

/** How far the latest questions are from the reference. */
export const driftQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["drift"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/insights/drift", { signal })),
  });

/** The latest alarms, newest first. */
export const alarmsQuery = (api: Api = browserApi) =>
  queryOptions({
    queryKey: ["drift", "alarms"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/insights/drift/alarms", { signal })),
  });

const POLL_MS = 1500;

/** Up to how many runs are drawn: some two years of one a week. */
const MOST_RUNS = 100;

/** The runs of a set, newest first; of all sets while no name is given. While one runs, they are read again and again. */
export const runsQuery = (name: string, api: Api = browserApi) =>
  queryOptions({
    queryKey: ["evaluations", "list", name],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/evaluations", {
          params: { query: { name: name || undefined, limit: MOST_RUNS } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.evaluations.some(isRunning) ? POLL_MS : false),
  });

export function isRunning(run: Schemas["Evaluation"]): boolean {
  return run.state === "running";
}

/** A run beside an earlier one. */
export const comparisonQuery = (after: string, before: string) =>
  queryOptions({
    queryKey: ["evaluations", after, "comparison", before],
    queryFn: ({ signal }) =>
      unwrap(
        browserApi.GET("/v1/evaluations/{id}/comparison", {
          params: { path: { id: after }, query: { with: before } },
          signal,
        }),
      ),
  });
