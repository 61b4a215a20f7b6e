import type { Metadata } from "next";
import { MembersPanel } from "@/components/settings/MembersPanel";
import { Prefetch } from "@/lib/api/prefetch";
import { membersQuery } from "@/lib/api/queries";
import { serverApi } from "@/lib/api/server";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  return (
    <Prefetch queries={[membersQuery(await serverApi())]}>
      <MembersPanel />
    </Prefetch>
  );
}
