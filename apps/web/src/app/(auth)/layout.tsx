import type { ReactNode } from "react";
import { AwakeControls } from "@/components/shell/AwakeControls";
import { Mark } from "@/components/shell/Mark";
import classes from "./layout.module.css";

/** The frame of the pages that people see before they are in. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.brand}>
          <Mark size={36} />
          <span>Forebay</span>
        </div>
        <div className={classes.card}>
          <AwakeControls>{children}</AwakeControls>
        </div>
        <p className={classes.line}>Ask your documents, and see where every sentence comes from.</p>
      </div>
    </main>
  );
}
