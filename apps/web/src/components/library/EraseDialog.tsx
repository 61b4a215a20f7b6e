"use client";

import { useMutation } from "@tanstack/react-query";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { notifyDone } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";

interface EraseDialogProps {
  document: Schemas["Document"];
  /** Takes it out of the list. */
  onErased: () => void;
  onClose: () => void;
}

/** Erases a document for good, after asking. */
export function EraseDialog({ document, onErased, onClose }: EraseDialogProps) {
  const erase = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/v1/documents/{id}/erase", { params: { path: { id: document.id } } })),
    onSuccess: () => {
      onErased();
      onClose();
      notifyDone(`“${document.name}” is being erased.`);
    },
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title="Erase for good?"
      action="Erase"
      onConfirm={() => erase.mutate()}
      pending={erase.isPending}
      error={erase.error}
    >
      “{document.name}” goes with all its versions, and answers that told of it lose their words.
      This cannot be undone; a deleted document can be restored for 30 days.
    </ConfirmDialog>
  );
}
