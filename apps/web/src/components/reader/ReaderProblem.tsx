"use client";

import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { ProblemError } from "@/lib/problem";
import type { PlainProblem } from "./open-document";

/** The service could not answer just now; tried again without leaving the page. */
export function ReaderProblem({ problem }: { problem: PlainProblem }) {
  const router = useRouter();
  const error = new ProblemError({ ...problem, detail: problem.message });
  return (
    <ProblemNotice
      title="The document could not be opened"
      error={error}
      retry={() => router.refresh()}
    />
  );
}
