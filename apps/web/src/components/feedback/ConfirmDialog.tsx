"use client";

import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { ProblemNotice } from "./ProblemNotice";

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, and what cannot be taken back. */
  children: ReactNode;
  /** The deed, as a verb: "Remove". */
  action: string;
  onConfirm: () => void;
  pending: boolean;
  error?: unknown;
}

/** Asks before something that no undo can take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, action, onConfirm, pending, error } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="sm">
      {children}
      {error ? <ProblemNotice error={error} /> : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep
        </Button>
        <Button color="red" onClick={onConfirm} loading={pending}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
