import type { ReactNode } from "react";
import { SettingsTabs } from "@/components/settings/SettingsTabs";
import classes from "./layout.module.css";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>Settings</h1>
      <SettingsTabs />
      {children}
    </div>
  );
}
