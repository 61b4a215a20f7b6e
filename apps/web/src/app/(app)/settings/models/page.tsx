import type { Metadata } from "next";
import { ModelsPanel } from "@/components/settings/models/ModelsPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { modelsQuery, modelUsageQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Models" };

export default async function ModelsPage() {
  const api = await serverApi();
  return (
    <Prefetch queries={[modelsQuery(api), modelUsageQuery(api)]}>
      <ModelsPanel />
    </Prefetch>
  );
}
