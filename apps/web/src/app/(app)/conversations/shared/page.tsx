import type { Metadata } from "next";
import { ConversationsPanel } from "@/components/conversations/ConversationsPanel";

export const metadata: Metadata = { title: "Shared conversations" };

export default function SharedConversationsPage() {
  return <ConversationsPanel shared />;
}
