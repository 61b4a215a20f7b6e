import { scale, ticks } from "../charts/axis";
import { Figure, Swatch } from "../charts/Figure";
import classes from "./Distribution.module.css";
import { type Measure, measures } from "./measures";

const WIDTH = 320;
const HEIGHT = 116;
const frame = { left: 38, right: WIDTH - 4, top: 8, bottom: HEIGHT - 20 };

/** A measure's distribution in the reference and now: bars side by side. */
export function Distribution({ measure }: { measure: Measure }) {
  const words = measures[measure.measure];
  const { bars } = measure;
  const highest = Math.max(0.01, ...bars.flatMap((bar) => [bar.reference, bar.now]));
  const y = scale(0, highest, frame.bottom, frame.top);
  const slot = (frame.right - frame.left) / Math.max(1, bars.length);
  const width = Math.min(28, slot * 0.42);
  return (
    <Figure
      heading="h4"
      title={words.axis}
      summary={summaryOf(measure)}
      legend={
        <>
          <Swatch tone="reference">Reference</Swatch>
          <Swatch tone="now">Now</Swatch>
        </>
      }
      table={{
        head: [words.axis, "Reference", "Now"],
        rows: bars.map((bar) => ({
          key: `${bar.label}${bar.from}`,
          cells: [rangeOf(measure, bar), share(bar.reference), share(bar.now)],
        })),
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} aria-hidden>
        {ticks(0, highest, 3).map((tick) => (
          <g key={tick}>
            <line x1={frame.left} x2={frame.right} y1={y(tick)} y2={y(tick)} />
            <text x={frame.left - 6} y={y(tick) + 4} textAnchor="end">
              {axisShare(tick, highest)}
            </text>
          </g>
        ))}
        {bars.map((bar, i) => {
          const middle = frame.left + (i + 0.5) * slot;
          return (
            <g key={`${bar.label}${bar.from}`}>
              <rect
                data-tone="reference"
                x={middle - width}
                width={width}
                y={y(bar.reference)}
                height={frame.bottom - y(bar.reference)}
              />
              <rect
                data-tone="now"
                x={middle}
                width={width}
                y={y(bar.now)}
                height={frame.bottom - y(bar.now)}
              />
            </g>
          );
        })}
        {endsOf(measure).map(({ at, anchor, text }) => (
          <text
            key={anchor}
            x={frame.left + at * (frame.right - frame.left)}
            y={frame.bottom + 15}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
    </Figure>
  );
}

type Bar = Measure["bars"][number];

function share(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function axisShare(value: number, highest: number): string {
  return `${(value * 100).toFixed(highest < 0.03 ? 1 : 0)}%`;
}

/** What a bar stands for. */
function rangeOf({ measure }: Measure, bar: Bar): string {
  if (measure === "declined") return "Declined";
  if (bar.label) return `Group ${bar.label}`;
  const { value } = measures[measure];
  return `${value(bar.from)} to ${value(bar.to)}`;
}

interface End {
  at: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

/** What stands below the axis. */
function endsOf({ measure, bars }: Measure): End[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || measure === "declined") return [];
  const { value } = measures[measure];
  const text = (bar: Bar, end: number) => bar.label || value(end);
  return [
    { at: 0, anchor: "start", text: text(first, first.from) },
    { at: 1, anchor: "end", text: text(last, last.to) },
  ];
}

function summaryOf(measure: Measure): string {
  const { axis, value } = measures[measure.measure];
  if (measure.measure === "declined")
    return `${share(measure.reference.mean)} in the reference, ${share(measure.now.mean)} now.`;
  if (measure.measure === "word_mix") return `${axis}: the share of questions that have each.`;
  const spread = ({ p10, p50, p90 }: Measure["now"]) =>
    `half below ${value(p50)}, a tenth below ${value(p10)} and a tenth above ${value(p90)}`;
  return `${axis}. Reference: ${spread(measure.reference)}. Now: ${spread(measure.now)}.`;
}
