import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { readFilters } from "@/components/library/filters";
import { LibraryScreen } from "@/components/library/LibraryScreen";
import { documentsQuery } from "@/components/library/queries";
import { requestQueries } from "@/lib/api/prefetch";
import { collectionsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Library" };

interface LibraryPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LibraryPage({ searchParams }: LibraryPageProps) {
  const search = await searchParams;
  const filters = readFilters({ get: (name) => [search[name]].flat()[0] ?? null });
  const api = await serverApi();
  const client = requestQueries();
  await Promise.all([
    client.prefetchInfiniteQuery({ ...documentsQuery(filters, api), retry: false }),
    client.prefetchQuery({ ...collectionsQuery(api), retry: false }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <LibraryScreen />
    </HydrationBoundary>
  );
}
