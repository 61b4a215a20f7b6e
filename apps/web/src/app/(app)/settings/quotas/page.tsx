import type { Metadata } from "next";
import { QuotasPanel } from "@/components/settings/quotas/QuotasPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { quotasQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Quotas" };

export default async function QuotasPage() {
  return (
    <Prefetch queries={[quotasQuery(await serverApi())]}>
      <QuotasPanel />
    </Prefetch>
  );
}
