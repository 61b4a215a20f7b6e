import type { Metadata } from "next";
import { GraphScreen } from "@/components/graph/GraphScreen";
import { entityQuery, statusQuery } from "@/components/graph/queries";
import { readGraph } from "@/components/graph/state";
import { Prefetch } from "@/lib/api/prefetch";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Graph" };

interface GraphPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function GraphPage({ searchParams }: GraphPageProps) {
  const search = await searchParams;
  const { entity } = readGraph({ get: (name) => [search[name]].flat()[0] ?? null });
  const api = await serverApi();
  return (
    <Prefetch queries={[statusQuery(api), ...(entity ? [entityQuery(entity, api)] : [])]}>
      <GraphScreen />
    </Prefetch>
  );
}
