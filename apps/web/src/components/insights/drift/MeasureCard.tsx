import { When } from "@/components/time/When";
import { Distribution } from "./Distribution";
import classes from "./drift.module.css";
import { figure, type Measure, measures, tests } from "./measures";

/** One measure: how far it is from the reference, and both distributions. */
export function MeasureCard({ measure }: { measure: Measure }) {
  const { title, about } = measures[measure.measure];
  const { statistic, threshold } = measure;
  return (
    <article className={classes.card} aria-label={title}>
      <header className={classes.head}>
        <h3 className={classes.name}>{title}</h3>
        <State measure={measure} />
      </header>
      <p className={classes.about}>{about}</p>
      <Distribution measure={measure} />
      <div className={classes.gauge}>
        <div className={classes.track} aria-hidden>
          <span
            data-over={measure.over || undefined}
            style={{ width: `${Math.min(100, (80 * statistic) / Math.max(threshold, 1e-12))}%` }}
          />
          <i />
        </div>
        <p>
          {tests[measure.test]}: <strong>{figure(statistic)}</strong>, alarm above{" "}
          {figure(threshold)}
        </p>
      </div>
    </article>
  );
}

function State({ measure }: { measure: Measure }) {
  if (!measure.since)
    return (
      <span className={classes.state} data-tone="good">
        As usual
      </span>
    );
  return (
    <span className={classes.state} data-tone={measure.over ? "broken" : "waiting"}>
      {measure.over ? "Changed" : "Returning"} · <When at={measure.since} />
    </span>
  );
}
