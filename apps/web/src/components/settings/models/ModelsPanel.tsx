"use client";

import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { modelsQuery, modelUsageQuery } from "@/lib/api/queries";
import { useIsAdmin } from "@/lib/auth/session";
import { Section } from "../Section";
import { GraphReading } from "./GraphReading";
import { ModelSection } from "./ModelSection";
import type { Endpoint } from "./settings";

/** While the library is being embedded, its progress is looked at this often. */
const WATCH_MS = 2_000;

/** The models that write answers and that search goes by. Only admins see them. */
export function ModelsPanel() {
  if (useIsAdmin()) return <Models />;
  return (
    <Section
      title="Models"
      hint="Only an administrator sees and changes the models that this organisation uses."
    >
      {null}
    </Section>
  );
}

function Models() {
  const { data, error, refetch } = useQuery({
    ...modelsQuery(),
    refetchInterval: (query) => (query.state.data?.endpoints.some(isUnderWay) ? WATCH_MS : false),
  });
  const usage = useQuery(modelUsageQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Models are loading" rows={2} />;
  const of = (purpose: Endpoint["purpose"]) => data.endpoints.filter((e) => e.purpose === purpose);
  return (
    <>
      <ModelSection purpose="answers" endpoints={of("answers")} usage={usage.data} />
      <ModelSection purpose="embeddings" endpoints={of("embeddings")} usage={usage.data} />
      <GraphReading />
      {usage.error && !usage.data ? (
        <ProblemNotice
          title="What was used this month could not be read"
          error={usage.error}
          retry={usage.refetch}
        />
      ) : null}
    </>
  );
}

function isUnderWay(endpoint: Endpoint): boolean {
  const { progress } = endpoint;
  return endpoint.state === "building" || (!!progress && progress.done < progress.total);
}
