"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { notifyDone } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import type { Endpoint } from "./settings";

/** Stops using a model, after asking: its key is forgotten, and its vectors go. */
export function RemoveModel({ endpoint }: { endpoint: Endpoint }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE("/v1/model-endpoints/{id}", { params: { path: { id: endpoint.id } } }),
    onSuccess: () => {
      setAsking(false);
      notifyDone(`${endpoint.name} is not used any more.`);
      return queries.invalidateQueries({ queryKey: ["models"] });
    },
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        Remove
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Remove ${endpoint.name}?`}
        action="Remove"
        onConfirm={remove.mutate}
        pending={remove.isPending}
        error={remove.error}
      >
        {endpoint.purpose === "answers"
          ? "Its key is forgotten, and answers are composed from the documents’ own sentences again. Answers that it wrote stay."
          : "Its key is forgotten and its vectors are deleted; search goes by words. To have them again, the whole library must be embedded again."}
      </ConfirmDialog>
    </>
  );
}
