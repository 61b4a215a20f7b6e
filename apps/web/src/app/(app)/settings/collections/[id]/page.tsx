import type { Metadata } from "next";
import { CollectionPanel } from "@/components/settings/CollectionPanel";
import { Prefetch, requestQueries } from "@/lib/api/prefetch";
import { collectionsQuery, grantsQuery, membersQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

type Props = PageProps<"/settings/collections/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const list = await requestQueries()
    .fetchQuery({ ...collectionsQuery(await serverApi()), retry: false })
    .catch(() => undefined);
  return { title: list?.collections.find((c) => c.id === id)?.name ?? "Collection" };
}

export default async function CollectionPage({ params }: Props) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch queries={[collectionsQuery(api), grantsQuery(id, api), membersQuery(api)]}>
      <CollectionPanel id={id} />
    </Prefetch>
  );
}
