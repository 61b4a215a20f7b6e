"use client";

import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { Row, Rows, Section } from "./Section";
import classes from "./Section.module.css";

/** How often to look while something is still being erased, in ms. */
const LOOK_MS = 2_000;

const kinds: Record<Schemas["Erasure"]["kind"], string> = {
  document: "A document",
  person: "A person's data",
  organisation: "The organisation",
};

/** What was erased for good, and how far it is. */
export function ErasureList() {
  const { data, error, refetch } = useQuery({
    queryKey: ["erasures"],
    queryFn: () => unwrap(api.GET("/v1/erasures")),
    refetchInterval: ({ state }) =>
      state.data?.erasures.some((e) => e.state === "queued") ? LOOK_MS : false,
  });
  return (
    <Section
      title="Erased for good"
      hint="Erase a document from its menu in the library, and a person when you remove them. Deleted documents are erased by themselves after 30 days."
    >
      {error && !data ? <ProblemNotice error={error} retry={refetch} /> : null}
      {!data && !error ? <RowsSkeleton label="Erasures are loading" rows={2} /> : null}
      {data?.erasures.length === 0 ? (
        <p className={classes.detail}>Nothing has been erased yet.</p>
      ) : null}
      {data && data.erasures.length > 0 ? (
        <Rows label="Erasures">
          {data.erasures.map((erasure) => (
            <ErasureRow key={erasure.id} erasure={erasure} />
          ))}
        </Rows>
      ) : null}
    </Section>
  );
}

function ErasureRow({ erasure }: { erasure: Schemas["Erasure"] }) {
  return (
    <Row>
      <div className={classes.name}>{kinds[erasure.kind]}</div>
      <div className={classes.detail}>
        {erasure.requestedBy ? `Asked for by ${erasure.requestedBy}` : "Its time was up"},{" "}
        <When at={erasure.requestedAt} /> · {stateOf(erasure)}
      </div>
    </Row>
  );
}

function stateOf({ state, erased }: Schemas["Erasure"]): string {
  if (state === "queued") return "being erased; nobody can find it any more";
  if (state === "failed") return "not finished; ask for it once more";
  const rows = Object.values(erased ?? {}).reduce((sum, n) => sum + n, 0);
  return `erased, ${rows.toLocaleString("en")} ${rows === 1 ? "record" : "records"}`;
}
