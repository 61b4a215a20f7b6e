import { Progress } from "@mantine/core";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import { formatSize } from "@/lib/format";
import { Row, Rows } from "../Section";
import section from "../Section.module.css";

type Quota = Schemas["Quota"];

const names: Record<Quota["name"], string> = {
  questions: "Questions this hour",
  documents: "Documents added today",
  bytes: "Bytes added today",
};

/** How much of each limit the viewer has used. */
export function QuotaUse({ used }: { used: Quota[] }) {
  if (used.length === 0) return <p className={section.hint}>Nothing is limited here.</p>;
  return (
    <Rows label="Your use">
      {used.map((quota) => (
        <QuotaRow key={quota.name} quota={quota} />
      ))}
    </Rows>
  );
}

function QuotaRow({ quota: { name, limit, used, resetsAt } }: { quota: Quota }) {
  const amount = (n: number) => (name === "bytes" ? formatSize(n) : n.toLocaleString("en"));
  const full = used >= limit;
  return (
    <Row>
      <div className={section.name}>{names[name]}</div>
      <div className={section.detail}>
        {amount(used)} of {amount(limit)} · begins anew <When at={resetsAt} />
      </div>
      <Progress
        value={Math.min(100, (100 * used) / limit)}
        color={full ? "yellow" : undefined}
        mt={8}
        aria-label={`${names[name]}: ${amount(used)} of ${amount(limit)}`}
      />
    </Row>
  );
}
