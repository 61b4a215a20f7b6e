import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/SettingsTabs";
import { Page } from "@/components/shell/Page";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <Page title="Settings">
      <SettingsTabs />
      {children}
    </Page>
  );
}
