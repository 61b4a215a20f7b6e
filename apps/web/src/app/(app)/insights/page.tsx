import type { Metadata } from "next";
import { InsightsScreen } from "@/components/insights/InsightsScreen";
import { alarmsQuery, driftQuery, runsQuery } from "@/components/insights/queries";
import { Prefetch } from "@/lib/api/prefetch";
import { serverApi } from "@/lib/api/server";
import { requireSession } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Insights" };

export default async function InsightsPage() {
  const { role } = await requireSession();
  // Nobody else may read them, and a refusal would be audited as an attempt.
  if (role !== "admin") return <InsightsScreen />;
  const api = await serverApi();
  return (
    <Prefetch queries={[driftQuery(api), alarmsQuery(api), runsQuery("", api)]}>
      <InsightsScreen />
    </Prefetch>
  );
}
