import type { Metadata } from "next";
import { CollectionPanel } from "@/components/settings/CollectionPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { collectionsQuery, grantsQuery, membersQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Collection" };

export default async function CollectionPage({ params }: PageProps<"/settings/collections/[id]">) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch queries={[collectionsQuery(api), grantsQuery(id, api), membersQuery(api)]}>
      <CollectionPanel id={id} />
    </Prefetch>
  );
}
