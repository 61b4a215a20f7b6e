import type { ReactNode } from "react";
import classes from "./Section.module.css";

interface SectionProps {
  title: string;
  /** What it is for, or why the viewer cannot change it. */
  hint?: ReactNode;
  /** What can be done here. */
  action?: ReactNode;
  children: ReactNode;
}

/** One part of a settings page. */
export function Section({ title, hint, action, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {hint ? <p className={classes.hint}>{hint}</p> : null}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** A bordered list of rows. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** A row: what it is at the left, what can be done with it at the right. */
export function Row({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <li className={classes.row}>
      <div className={classes.what}>{children}</div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </li>
  );
}
