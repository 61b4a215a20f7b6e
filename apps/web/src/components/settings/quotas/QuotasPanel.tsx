"use client";

import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { quotasQuery } from "@/lib/api/queries";
import { Section } from "../Section";
import { QuotasForm } from "./QuotasForm";
import { QuotaUse } from "./QuotaUse";

/** What one person may use: the viewer's own use and, for an administrator, the limits to set. */
export function QuotasPanel() {
  const { data, error, refetch } = useQuery(quotasQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Quotas are loading" rows={3} />;
  const { quotas, used } = data;
  return (
    <>
      <Section title="Your use" hint="Of what has a limit. It begins anew each hour or day.">
        <QuotaUse used={used} />
      </Section>
      <Section
        title="Limits"
        hint="What each person, with all their keys, and each service may use. 0 is without a limit. A change acts within seconds."
      >
        <QuotasForm key={JSON.stringify(quotas)} quotas={quotas} />
      </Section>
    </>
  );
}
