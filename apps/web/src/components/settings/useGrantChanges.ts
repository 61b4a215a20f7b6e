import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyProblem, offerUndo } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { newGrantFrom, subjectOf } from "./grants";

/** Giving and taking access to a collection. */
export function useGrantChanges(collectionId: string) {
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({ queryKey: ["collections", collectionId, "grants"] });
  const give = (body: Schemas["NewGrant"]) =>
    unwrap(
      api.POST("/v1/collections/{id}/grants", { params: { path: { id: collectionId } }, body }),
    );
  const add = useMutation({
    mutationFn: give,
    onSuccess: refresh,
    onError: (error) => notifyProblem("Access was not given", error),
  });
  const remove = useMutation({
    mutationFn: (grant: Schemas["Grant"]) =>
      unwrap(
        api.DELETE("/v1/collections/{id}/grants/{grantId}", {
          params: { path: { id: collectionId, grantId: grant.id } },
        }),
      ),
    onSuccess: async (_, grant) => {
      await refresh();
      offerUndo(`${subjectOf(grant)}: access removed.`, () =>
        give(newGrantFrom(grant)).finally(refresh),
      );
    },
    onError: (error) => notifyProblem("Access was not removed", error),
  });
  return { add, remove };
}
