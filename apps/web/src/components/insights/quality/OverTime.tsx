import { scale, ticks } from "../charts/axis";
import { Figure } from "../charts/Figure";
import { figureOf, interval, type Run, variant, written } from "./measures";
import classes from "./quality.module.css";

const WIDTH = 720;
const HEIGHT = 240;
const frame = { left: 56, right: WIDTH - 16, top: 12, bottom: HEIGHT - 44 };

/** A measure over the runs, the oldest at the left, each with the interval that holds it with 95% confidence. */
export function OverTime({ runs, measure }: { runs: Run[]; measure: string }) {
  const points = runs.toReversed().flatMap((run) => {
    const figure = figureOf(run, measure);
    return figure ? [{ run, ...figure }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const [low, high] = bounds(points);
  const y = scale(low, high, frame.bottom, frame.top);
  // By number, not by date: runs come in bursts, and each is worth the same room.
  const x = scale(0, points.length - 1, frame.left + 20, frame.right - 20);
  return (
    <Figure
      title={`${measure} over time`}
      summary={`${measure} of ${points.length} runs: from ${written(first.value, first.unit)} on ${day(first.run)} to ${written(last.value, last.unit)} on ${day(last.run)}.`}
      table={{
        head: ["Run", measure, "95% interval", "Questions"],
        rows: points.toReversed().map((point) => ({
          key: point.run.id,
          cells: [
            [day(point.run), point.run.version, variant(point.run)].filter(Boolean).join(" · "),
            written(point.value, point.unit),
            interval(point),
            point.counted.toLocaleString("en"),
          ],
        })),
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} aria-hidden>
        {ticks(low, high, 4).map((tick) => (
          <g key={tick}>
            <line data-part="grid" x1={frame.left} x2={frame.right} y1={y(tick)} y2={y(tick)} />
            <text x={frame.left - 8} y={y(tick) + 4} textAnchor="end">
              {first.unit === "ms" ? tick : tick.toFixed(2)}
            </text>
          </g>
        ))}
        <polyline points={points.map((point, i) => `${x(i)},${y(point.value)}`).join(" ")} />
        {points.map((point, i) => (
          <g key={point.run.id}>
            <line data-part="interval" x1={x(i)} x2={x(i)} y1={y(point.low)} y2={y(point.high)} />
            <circle
              cx={x(i)}
              cy={y(point.value)}
              r={4}
              data-open={variant(point.run) ? "" : undefined}
            />
          </g>
        ))}
        {labelled(points.length).map((i) => (
          <text key={i} x={x(i)} y={frame.bottom + 18} textAnchor="middle">
            {points[i] ? day(points[i].run) : ""}
          </text>
        ))}
        <text x={frame.left} y={HEIGHT - 4}>
          Runs, the newest at the right;{" "}
          {first.unit === "ms" ? "milliseconds" : `${measure}, 0 to 1`}
        </text>
      </svg>
    </Figure>
  );
}

interface Point {
  low: number;
  high: number;
  unit?: string;
}

/** From just below the lowest interval to just above the highest; shares stay between 0 and 1. */
function bounds(points: Point[]): [number, number] {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const room = Math.max((high - low) * 0.15, high * 0.02, 1e-3);
  const most = points[0]?.unit === "ms" ? Number.POSITIVE_INFINITY : 1;
  return [Math.max(0, low - room), Math.min(most, high + room)];
}

/** Which points have their day below: up to six. */
function labelled(points: number): number[] {
  const step = Math.max(1, Math.ceil(points / 6));
  return Array.from({ length: Math.ceil(points / step) }, (_, i) => i * step);
}

function day(run: Run): string {
  return new Date(run.createdAt).toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}
