import type { Metadata } from "next";
import { FlagsPanel } from "@/components/settings/FlagsPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { flagsQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Flags" };

export default async function FlagsPage() {
  return (
    <Prefetch queries={[flagsQuery(await serverApi())]}>
      <FlagsPanel />
    </Prefetch>
  );
}
