import type { Metadata } from "next";
import { ConversationsPanel } from "@/components/conversations/ConversationsPanel";

export const metadata: Metadata = { title: "Conversations" };

export default function ConversationsPage() {
  return <ConversationsPanel shared={false} />;
}
