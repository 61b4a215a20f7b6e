import type { Schemas } from "@/lib/api/client";

export type Run = Schemas["Evaluation"];
export type Figure = Run["figures"][number];

/** The figure of a measure, if the run has it. */
export function figureOf(run: Run, measure: string): Figure | undefined {
  return run.figures.find((figure) => figure.measure === measure);
}

/** The measures that any of the runs has, in the order in which runs list them. */
export function measuresOf(runs: Run[]): string[] {
  return [...new Set(runs.flatMap((run) => run.figures.map((figure) => figure.measure)))];
}

/** A value as people read it: three decimals, or milliseconds. */
export function written(value: number, unit?: string): string {
  return unit === "ms" ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : value.toFixed(3);
}

/** The interval that holds the value with 95% confidence. */
export function interval({ low, high, unit }: Pick<Figure, "low" | "high" | "unit">): string {
  return `${written(low, unit)} to ${written(high, unit)}`;
}

/** What a run left out, in a few words. */
export function variant(run: Run): string {
  return run.without?.length ? `without ${run.without.join(", ")}` : "";
}

/** A run by its day and hour, for lists to choose from. */
export function label(run: Run): string {
  const at = new Date(run.createdAt).toLocaleString("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return [at, run.version, variant(run)].filter(Boolean).join(" · ");
}
