import type { ReactNode } from "react";
import classes from "./Page.module.css";

interface PageProps {
  title: string;
  /** For pictures and wide tables. */
  wide?: boolean;
  children: ReactNode;
}

/** A page that is read from its title down, in one column. */
export function Page({ title, wide, children }: PageProps) {
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </div>
  );
}
