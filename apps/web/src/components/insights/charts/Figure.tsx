import { type ReactNode, useId } from "react";
import classes from "./Figure.module.css";

interface FigureProps {
  title: string;
  /** The heading's level; the picture says the same as the table, so it is hidden from who reads that. */
  heading?: "h3" | "h4";
  /** What the picture shows, in a sentence: for who cannot see it. */
  summary: string;
  /** What its colours mean. */
  legend?: ReactNode;
  children: ReactNode;
  table: FigureTable;
}

export interface FigureTable {
  head: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A picture with its title, what it says in words, and the figures behind it as a table. */
export function Figure({
  title,
  heading: Heading = "h3",
  summary,
  legend,
  children,
  table,
}: FigureProps) {
  const id = useId();
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <Heading id={id} className={classes.title}>
        {title}
      </Heading>
      <div role="img" aria-label={summary} className={classes.picture}>
        {children}
      </div>
      {legend ? <div className={classes.legend}>{legend}</div> : null}
      <details className={classes.details}>
        <summary>Figures as a table</summary>
        <FigureRows title={title} table={table} />
      </details>
    </figure>
  );
}

/** A table that scrolls by itself where it is wider than its place. */
export function FigureRows({ title, table }: { title: string; table: FigureTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={`${title}: table`}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={table.head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A patch of a picture's colour with its meaning. */
export function Swatch({ tone, children }: { tone: "reference" | "now"; children: ReactNode }) {
  return (
    <span className={classes.swatch}>
      <span data-tone={tone} aria-hidden />
      {children}
    </span>
  );
}
