import type { Schemas } from "@/lib/api/client";
import { FigureRows } from "../charts/Figure";
import classes from "./quality.module.css";

type Comparison = Schemas["EvaluationComparison"];

const verdicts: Record<Comparison["measures"][number]["verdict"], string> = {
  better: "Better",
  worse: "Worse",
  same: "No difference to tell",
  too_few: "Too few questions to tell",
};

/** How each measure differs, and the questions that went differently. */
export function Differences({ comparison }: { comparison: Comparison }) {
  const { measures, changed, measuredBy, questions } = comparison;
  return (
    <>
      <FigureRows
        title="Differences"
        table={{
          head: ["Measure", "Before", "After", "Difference", "95% interval", "Verdict"],
          rows: measures.map((m) => ({
            key: m.measure,
            cells: [
              m.measure,
              digits(m.before),
              digits(m.after),
              signed(m.difference),
              `${signed(m.low)} to ${signed(m.high)}`,
              <span key="verdict" className={classes.verdict} data-verdict={m.verdict}>
                {verdicts[m.verdict]}
              </span>,
            ],
          })),
        }}
      />
      <h4 className={classes.sub}>
        {changed.length === 0
          ? `None of the ${questions.toLocaleString("en")} questions went differently`
          : `Questions that went differently, by ${measuredBy}`}
      </h4>
      {changed.length > 0 ? (
        <ul className={classes.changed}>
          {changed.map((change) => (
            <li key={change.query}>
              <span className={classes.question}>
                {change.question ?? `Question ${change.query}`}
              </span>
              <span
                className={classes.verdict}
                data-verdict={change.after < change.before ? "worse" : "better"}
              >
                {digits(change.before)} → {digits(change.after)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function digits(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(3);
}

function signed(value: number): string {
  const size = digits(Math.abs(value));
  return Number(size) === 0 ? size : `${value < 0 ? "−" : "+"}${size}`;
}
