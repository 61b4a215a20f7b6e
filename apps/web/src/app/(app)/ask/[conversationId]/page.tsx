import type { Metadata } from "next";
import { AskScreen } from "@/components/ask/AskScreen";
import { conversationQuery } from "@/components/ask/queries";
import { Prefetch } from "@/lib/api/prefetch";
import { collectionsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Ask" };

interface ConversationPageProps {
  params: Promise<{ conversationId: string }>;
}

export default async function ConversationPage({ params }: ConversationPageProps) {
  const { conversationId } = await params;
  const api = await serverApi();
  return (
    <Prefetch queries={[conversationQuery(conversationId, api), collectionsQuery(api)]}>
      <AskScreen />
    </Prefetch>
  );
}
