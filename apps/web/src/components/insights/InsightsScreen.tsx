"use client";

import { IconChartLine } from "@tabler/icons-react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/shell/Page";
import { useIsAdmin } from "@/lib/auth/session";
import { DriftSection } from "./drift/DriftSection";
import { QualitySection } from "./quality/QualitySection";

/** How good the answers are over time, and whether what is asked has changed. */
export function InsightsScreen() {
  const isAdmin = useIsAdmin();
  return (
    <Page title="Insights" wide>
      {isAdmin ? (
        <>
          <QualitySection />
          <DriftSection />
        </>
      ) : (
        <EmptyState
          icon={<IconChartLine size={32} aria-hidden />}
          title="Insights are for administrators"
        >
          They are drawn from what everybody asks. You can help them: below an answer that is right,
          choose “Keep as test case”, and it is asked again whenever quality is measured.
        </EmptyState>
      )}
    </Page>
  );
}
