import { Skeleton } from "@mantine/core";
import classes from "./RowsSkeleton.module.css";

interface RowsSkeletonProps {
  /** What is loading, for who cannot see it. */
  label: string;
  rows: number;
}

/** Stands where a heading and a list of rows will be, in their size. */
export function RowsSkeleton({ label, rows }: RowsSkeletonProps) {
  return (
    <div className={classes.rows} role="status" aria-label={label}>
      <Skeleton height={24} width={160} />
      <div className={classes.list}>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never change places
          <div key={row} className={classes.row}>
            <Skeleton height={14} width={`${52 - (row % 3) * 9}%`} />
            <Skeleton height={12} width="18%" />
          </div>
        ))}
      </div>
    </div>
  );
}
