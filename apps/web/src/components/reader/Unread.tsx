"use client";

import { IconFileX, IconHourglass } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProgressSteps } from "@/components/library/ProgressSteps";
import { useDocumentEvents } from "@/components/library/useDocumentEvents";
import type { Schemas } from "@/lib/api/client";

/** A document without a text to show: on its way, which is followed live, or unreadable, with the reason. */
export function Unread({ document: opened }: { document: Schemas["Document"] }) {
  const router = useRouter();
  const [document, setDocument] = useState(opened);
  useDocumentEvents(
    (event) => {
      if (event.document.id !== document.id) return;
      setDocument(event.document);
      if (event.deleted || event.document.searchable) router.refresh();
    },
    () => router.refresh(),
  );
  if (document.status === "failed") {
    return (
      <EmptyState
        icon={<IconFileX size={24} aria-hidden />}
        title="This document could not be read"
      >
        {document.failure?.message}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconHourglass size={24} aria-hidden />}
      title="This document is on its way"
      action={<ProgressSteps status={document.status} />}
    >
      Its text appears here by itself as soon as it has been read.
    </EmptyState>
  );
}
