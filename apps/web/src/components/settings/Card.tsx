import type { ReactNode } from "react";
import classes from "./Card.module.css";

interface CardProps {
  title: string;
  state?: ReactNode;
  children: ReactNode;
}

/** One thing with its state beside its name, and what belongs to it below. */
export function Card({ title, state, children }: CardProps) {
  return (
    <article className={classes.card} aria-label={title}>
      <header className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        {state}
      </header>
      {children}
    </article>
  );
}

/** How something is, in a word or two. */
export function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.state} data-tone={tone}>
      {children}
    </span>
  );
}

export type Tone = "good" | "waiting" | "broken" | "quiet";
