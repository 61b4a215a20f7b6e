import type { ReactNode } from "react";
import classes from "./EmptyState.module.css";

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** `h1` where nothing else names the page. Default `h2`. */
  heading?: "h1" | "h2" | "h3";
  children?: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

/** A place with nothing in it yet: what belongs here, and how to begin. */
export function EmptyState({
  icon,
  title,
  heading: Heading = "h2",
  children,
  action,
}: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon ? <div className={classes.icon}>{icon}</div> : null}
      <Heading className={classes.title}>{title}</Heading>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}
