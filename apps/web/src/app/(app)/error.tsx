"use client";

import { ErrorPage } from "@/components/feedback/ErrorPage";

/** A page that failed; the shell around it stays usable. */
export default function AppError({ error, retry }: { error: Error; retry: () => void }) {
  return <ErrorPage error={error} retry={retry} />;
}
