import type { Schemas } from "@/lib/api/client";
import { rowNumber } from "@/lib/place";
import { Slices } from "./BlockView";
import classes from "./DocumentText.module.css";
import type { Slice } from "./slices";

/** Whether a block is one row of a table that names its columns, rather than a table of lines and bars. */
export function isRow({ kind, text }: Schemas["Block"]): boolean {
  return kind === "table" && !text.includes("\n") && !text.includes(" | ");
}

interface RowViewProps {
  block: Schemas["Block"];
  slices: readonly Slice[];
  arrival: boolean;
}

/** One row of a sheet, with its number as the sheet has it. */
export function RowView({ block, slices, arrival }: RowViewProps) {
  const number = rowNumber(block.locator);
  return (
    <p className={classes.row}>
      {number ? (
        <span className={classes.rowNumber}>
          <span className="visually-hidden">Row </span>
          {number}
        </span>
      ) : null}
      <span>
        <Slices slices={slices} arrival={arrival} />
      </span>
    </p>
  );
}
