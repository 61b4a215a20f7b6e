"use client";

import { Button, Group, Modal, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconLink } from "@tabler/icons-react";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";

interface ShareDialogProps {
  conversation: Schemas["Conversation"];
  onShare: (shared: boolean) => Promise<void>;
  onClose: () => void;
}

/** Shows a conversation to the organisation, and takes it back. */
export function ShareDialog({ conversation, onShare, onClose }: ShareDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const link = useClipboard({ timeout: 1500 });
  const shared = conversation.sharedAt !== undefined;
  async function change() {
    setBusy(true);
    setProblem(undefined);
    try {
      await onShare(!shared);
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  }
  return (
    <Modal opened onClose={onClose} title={shared ? "Shared with everyone here" : "Share"}>
      <Text>
        {shared
          ? "Every member of your organisation can read this conversation at its link, with what you ask in it later."
          : "Every member of your organisation will be able to read this conversation at its link, with what you ask in it later."}
      </Text>
      <Text mt="xs">
        Each reads with their own access: sentences that rest on documents which they may not read
        are left out for them. Nobody else can ask in it.
      </Text>
      {problem ? <ProblemNotice error={problem} /> : null}
      <Group justify="flex-end" mt="lg" gap="xs">
        {shared ? (
          <Button
            variant="default"
            leftSection={
              link.copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />
            }
            onClick={() =>
              link.copy(`${window.location.origin}${paths.conversation(conversation.id)}`)
            }
          >
            {link.copied ? "Copied" : "Copy link"}
          </Button>
        ) : (
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        )}
        <Button
          color={shared ? "red" : undefined}
          onClick={change}
          loading={busy}
          data-autofocus={!shared || undefined}
        >
          {shared ? "Stop sharing" : "Share"}
        </Button>
      </Group>
    </Modal>
  );
}
