"use client";

import { useElementSize } from "@mantine/hooks";
import { scale, ticks, tickWords } from "../charts/axis";
import { Figure } from "../charts/Figure";
import {
  figureOf,
  interval,
  type Figure as Measured,
  type Run,
  variant,
  written,
} from "./measures";
import classes from "./quality.module.css";

const HEIGHT = 240;
const USUAL_WIDTH = 720;

/** How many pixels a day takes up below the axis. */
const DAY = 72;

type Point = Measured & { run: Run };

/** A measure over the runs, the oldest at the left, each with the interval that holds it with 95% confidence. */
export function OverTime({ runs, measure }: { runs: Run[]; measure: string }) {
  const points = runs.toReversed().flatMap((run) => {
    const figure = figureOf(run, measure);
    return figure ? [{ run, ...figure }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
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
      <Plot points={points} unit={first.unit === "ms" ? "milliseconds" : `${measure}, 0 to 1`} />
    </Figure>
  );
}

/** Drawn as wide as its place, so that its words have their size on every screen. */
function Plot({ points, unit }: { points: Point[]; unit: string }) {
  const { ref, width } = useElementSize();
  const wide = width || USUAL_WIDTH;
  const frame = { left: 48, right: wide - 8, top: 12, bottom: HEIGHT - 44 };
  const [low, high] = bounds(points);
  const marks = ticks(low, high, 4);
  const words = tickWords(marks);
  const y = scale(low, high, frame.bottom, frame.top);
  // By number, not by date: runs come in bursts, and each is worth the same room.
  const x = scale(0, points.length - 1, frame.left + 20, frame.right - 20);
  return (
    <div ref={ref}>
      <svg width={wide} height={HEIGHT} className={classes.chart} aria-hidden>
        {marks.map((mark, i) => (
          <g key={mark}>
            <line data-part="grid" x1={frame.left} x2={frame.right} y1={y(mark)} y2={y(mark)} />
            <text x={frame.left - 8} y={y(mark) + 4} textAnchor="end">
              {words[i]}
            </text>
          </g>
        ))}
        <polyline points={points.map((point, i) => `${x(i)},${y(point.value)}`).join(" ")} />
        {points.map(({ run, value, low, high }, i) => (
          <g key={run.id}>
            <line data-part="interval" x1={x(i)} x2={x(i)} y1={y(low)} y2={y(high)} />
            <circle cx={x(i)} cy={y(value)} r={4} data-open={variant(run) ? "" : undefined} />
          </g>
        ))}
        {labelled(points.length, Math.floor((wide - frame.left) / DAY)).map((i) => (
          <text key={i} x={x(i)} y={frame.bottom + 18} textAnchor="middle">
            {points[i] ? day(points[i].run) : ""}
          </text>
        ))}
        <text x={frame.left} y={HEIGHT - 4}>
          Runs, the newest at the right; {unit}
        </text>
      </svg>
    </div>
  );
}

/** From just below the lowest interval to just above the highest; shares stay between 0 and 1. */
function bounds(points: Point[]): [number, number] {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const room = Math.max((high - low) * 0.15, high * 0.02, 1e-3);
  const most = points[0]?.unit === "ms" ? Number.POSITIVE_INFINITY : 1;
  return [Math.max(0, low - room), Math.min(most, high + room)];
}

/** Which points have their day below: as many as there is room for, up to six. */
function labelled(points: number, room: number): number[] {
  const step = Math.max(1, Math.ceil(points / Math.max(1, Math.min(6, room))));
  return Array.from({ length: Math.ceil(points / step) }, (_, i) => i * step);
}

function day(run: Run): string {
  return new Date(run.createdAt).toLocaleDateString("en-GB", { day: "numeric", month: "short" });
}
