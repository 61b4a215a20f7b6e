import type { Metadata } from "next";
import { AskScreen } from "@/components/ask/AskScreen";
import { suggestionsQuery } from "@/components/ask/queries";
import { Prefetch } from "@/lib/api/prefetch";
import { collectionsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Ask" };

export default async function AskPage() {
  const api = await serverApi();
  return (
    <Prefetch queries={[suggestionsQuery(api), collectionsQuery(api)]}>
      <AskScreen />
    </Prefetch>
  );
}
