"use client";

import { ClerkFailed } from "@clerk/nextjs";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { EmptyState } from "@/components/feedback/EmptyState";

/** Stands beside Clerk's forms, and says so when its script cannot be loaded. */
export function Unreachable() {
  return (
    <ClerkFailed>
      <EmptyState
        heading="h1"
        icon={<IconPlugConnectedX size={24} aria-hidden />}
        title="Sign-in cannot be reached"
      >
        Clerk, which signs people in here, does not answer. Check the connection, then reload the
        page.
      </EmptyState>
    </ClerkFailed>
  );
}
