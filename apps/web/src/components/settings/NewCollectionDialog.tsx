"use client";

import { Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyDone } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { CollectionForm } from "./CollectionForm";

/** Makes a collection; its maker may manage it. */
export function NewCollectionDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: (body: Schemas["NewCollection"]) => unwrap(api.POST("/v1/collections", { body })),
    onSuccess: async ({ name }) => {
      await queries.invalidateQueries({ queryKey: ["collections"] });
      onClose();
      notifyDone(`“${name}” is there. Nobody but administrators sees it until you grant access.`);
    },
  });
  const close = () => {
    onClose();
    create.reset();
  };
  return (
    <Modal opened={opened} onClose={close} title="New collection">
      <CollectionForm
        action="Create"
        onSubmit={create.mutate}
        pending={create.isPending}
        error={create.error}
      />
    </Modal>
  );
}
