"use client";

import { Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyDone } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import { ModelForm } from "./ModelForm";
import type { Endpoint, Purpose, Settings } from "./settings";

interface ModelDialogProps {
  purpose: Purpose;
  /** The one to change. Default: a new one is set up. */
  endpoint?: Endpoint;
  opened: boolean;
  onClose: () => void;
}

/** Sets a model up, or changes one. */
export function ModelDialog({ purpose, endpoint, opened, onClose }: ModelDialogProps) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (settings: Settings) =>
      endpoint
        ? unwrap(
            api.PATCH("/v1/model-endpoints/{id}", {
              params: { path: { id: endpoint.id } },
              body: settings,
            }),
          )
        : unwrap(api.POST("/v1/model-endpoints", { body: { purpose, ...settings } })),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ["models"] });
      onClose();
      notifyDone(
        endpoint && saved.id !== endpoint.id
          ? "The library is embedded anew. Until that is done, search goes by the model before."
          : `${saved.name} is set up.`,
      );
    },
  });
  const close = () => {
    onClose();
    save.reset();
  };
  const what = purpose === "answers" ? "answers" : "search by meaning";
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={endpoint ? `Change ${endpoint.name}` : `A model for ${what}`}
      size="lg"
    >
      <ModelForm
        purpose={purpose}
        endpoint={endpoint}
        onSubmit={save.mutate}
        pending={save.isPending}
        error={save.error}
      />
    </Modal>
  );
}
