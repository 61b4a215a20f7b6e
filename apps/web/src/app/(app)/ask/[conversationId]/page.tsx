import type { Metadata } from "next";
import { AskScreen } from "@/components/ask/AskScreen";
import { conversationQuery } from "@/components/ask/queries";
import { Prefetch, requestQueries } from "@/lib/api/prefetch";
import { collectionsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

type Props = PageProps<"/ask/[conversationId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const query = conversationQuery((await params).conversationId, await serverApi());
  const saved = await requestQueries()
    .fetchQuery({ ...query, retry: false })
    .catch(() => undefined);
  return { title: saved?.title ?? "Ask" };
}

export default async function ConversationPage({ params }: Props) {
  const { conversationId } = await params;
  const api = await serverApi();
  return (
    <Prefetch queries={[conversationQuery(conversationId, api), collectionsQuery(api)]}>
      <AskScreen />
    </Prefetch>
  );
}
