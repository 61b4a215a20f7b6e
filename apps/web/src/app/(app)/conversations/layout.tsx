import type { ReactNode } from "react";
import { ConversationTabs } from "@/components/conversations/ConversationTabs";
import { Page } from "@/components/shell/Page";

export default function ConversationsLayout({ children }: { children: ReactNode }) {
  return (
    <Page title="Conversations">
      <ConversationTabs />
      {children}
    </Page>
  );
}
