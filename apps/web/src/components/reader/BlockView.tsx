import type { Schemas } from "@/lib/api/client";
import classes from "./DocumentText.module.css";
import { headingId } from "./headings";
import { type Slice, splitSlices } from "./slices";

/** The id of the first marked words, where a reader who follows a citation arrives. */
export const CITED = "cited";

interface BlockViewProps {
  block: Schemas["Block"];
  slices: readonly Slice[];
  /** Whether the marked span begins in this block. */
  arrival: boolean;
  /** The HTML level of a heading. */
  level?: 2 | 3 | 4 | 5 | 6;
}

/** One block of a document, with the cited words in it marked. List items are rendered by ListView. */
export function BlockView({ block, slices, arrival, level = 2 }: BlockViewProps) {
  const text = <Slices slices={slices} arrival={arrival} />;
  switch (block.kind) {
    case "heading": {
      const Heading = `h${level}` as const;
      return (
        <Heading
          id={headingId(block.start)}
          className={classes.heading}
          data-level={block.level ?? 1}
        >
          {text}
        </Heading>
      );
    }
    case "code":
      return (
        <pre className={classes.code}>
          <code>{text}</code>
        </pre>
      );
    case "quote":
      return <blockquote className={classes.quote}>{text}</blockquote>;
    case "table":
      return <TableView slices={slices} arrival={arrival} />;
    default:
      return <p className={classes.paragraph}>{text}</p>;
  }
}

interface SlicesProps {
  slices: readonly Slice[];
  arrival: boolean;
}

/** A block's text, the cited part of it marked. */
export function Slices({ slices, arrival }: SlicesProps) {
  // A span is one range, so at most one slice of a block is marked.
  return slices.map((slice) =>
    slice.marked ? (
      <mark key="marked" id={arrival ? CITED : undefined} tabIndex={-1} className={classes.mark}>
        {slice.text}
      </mark>
    ) : (
      slice.text
    ),
  );
}

/** A table: the text has a line for each row, and its cells stand between bars. */
function TableView({ slices, arrival }: SlicesProps) {
  const rows = splitSlices(slices, "\n").map((line) => splitSlices(line, " | "));
  let waits = arrival;
  return (
    <table className={classes.table}>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and never move
          <tr key={row}>
            {cells.map((cell, column) => {
              const here = waits && cell.some((slice) => slice.marked);
              if (here) waits = false;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>
                  <Slices slices={cell} arrival={here} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
