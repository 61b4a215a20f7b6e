"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconShare, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { TextDialog } from "@/components/feedback/TextDialog";
import type { Schemas } from "@/lib/api/client";
import classes from "./Conversations.module.css";
import { ShareDialog } from "./ShareDialog";
import { useConversationActions } from "./useConversationActions";

interface ConversationMenuProps {
  conversation: Schemas["Conversation"];
  /** Where to go when it is deleted, from a page of its own. */
  leaveFor?: string;
}

/** What its owner can do with a conversation. */
export function ConversationMenu({ conversation, leaveFor }: ConversationMenuProps) {
  const [dialog, setDialog] = useState<"rename" | "share">();
  const { rename, share, remove } = useConversationActions();
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu position="bottom-end" width={208}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            className={classes.button}
            size={32}
            aria-label={`Actions for ${conversation.title}`}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setDialog("rename")}
          >
            Rename
          </Menu.Item>
          <Menu.Item
            leftSection={<IconShare size={16} aria-hidden />}
            onClick={() => setDialog("share")}
          >
            {conversation.sharedAt ? "Sharing…" : "Share…"}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            className={classes.remove}
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => remove(conversation, leaveFor)}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === "rename" ? (
        <TextDialog
          title="Rename the conversation"
          label="Title"
          text={conversation.title}
          maxLength={255}
          field="title"
          action="Rename"
          onText={(title) => rename(conversation, title)}
          onClose={close}
        />
      ) : null}
      {dialog === "share" ? (
        <ShareDialog
          conversation={conversation}
          onShare={(shared) => share(conversation, shared)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
