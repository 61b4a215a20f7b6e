"use client";

import { ErrorPage } from "@/components/feedback/ErrorPage";

/** What failed before there was a shell: most often, the API did not answer. */
export default function RootError({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <main>
      <ErrorPage error={error} retry={retry} />
    </main>
  );
}
