import type { Metadata } from "next";
import { CollectionsPanel } from "@/components/settings/CollectionsPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { collectionsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Collections" };

export default async function CollectionsPage() {
  return (
    <Prefetch queries={[collectionsQuery(await serverApi())]}>
      <CollectionsPanel />
    </Prefetch>
  );
}
