import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";

/** Setting and taking back what somebody may do with one document. */
export function useSharing(documentId: string) {
  const queries = useQueryClient();
  const path = { id: documentId };
  const refresh = () =>
    queries.invalidateQueries({ queryKey: ["documents", documentId, "grants"] });
  const share = useMutation({
    mutationFn: (body: Schemas["NewDocumentGrant"]) =>
      unwrap(api.POST("/v1/documents/{id}/grants", { params: { path }, body })),
    onSuccess: refresh,
    onError: (error) => notifyProblem("Access was not changed", error),
  });
  const unshare = useMutation({
    mutationFn: (grantId: string) =>
      unwrap(
        api.DELETE("/v1/documents/{id}/grants/{grantId}", {
          params: { path: { ...path, grantId } },
        }),
      ),
    onSuccess: refresh,
    onError: (error) => notifyProblem("Access was not changed", error),
  });
  return { share, unshare };
}
