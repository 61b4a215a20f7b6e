import type { Metadata } from "next";
import { KeysPanel } from "@/components/settings/keys/KeysPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { keysQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Keys" };

export default async function KeysPage() {
  return (
    <Prefetch queries={[keysQuery(await serverApi())]}>
      <KeysPanel />
    </Prefetch>
  );
}
