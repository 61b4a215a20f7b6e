import { Card, State } from "@/components/settings/Card";
import { When } from "@/components/time/When";
import { Distribution } from "./Distribution";
import classes from "./drift.module.css";
import { figure, type Measure, measures, tests } from "./measures";

/** One measure: how far it is from the reference, and both distributions. */
export function MeasureCard({ measure }: { measure: Measure }) {
  const { title, about } = measures[measure.measure];
  const { statistic, threshold } = measure;
  return (
    <Card title={title} state={<Since measure={measure} />}>
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
    </Card>
  );
}

function Since({ measure }: { measure: Measure }) {
  if (!measure.since) return <State tone="good">As usual</State>;
  return (
    <State tone={measure.over ? "broken" : "waiting"}>
      {measure.over ? "Changed" : "Returning"} · <When at={measure.since} />
    </State>
  );
}
