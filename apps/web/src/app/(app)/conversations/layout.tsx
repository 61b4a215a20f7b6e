import type { ReactNode } from "react";
import { ConversationTabs } from "@/components/conversations/ConversationTabs";
import classes from "../settings/layout.module.css";

export default function ConversationsLayout({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>Conversations</h1>
      <ConversationTabs />
      {children}
    </div>
  );
}
