import { Skeleton } from "@mantine/core";
import classes from "./Reader.module.css";

const lines = [100, 96, 99, 92, 64];

/** The shape of a document before it is there. */
export function ReaderSkeleton() {
  return (
    <div aria-busy="true">
      <header className={classes.header}>
        <div className={classes.names}>
          <Skeleton height={16} width={240} mb={6} />
          <Skeleton height={12} width={160} />
        </div>
      </header>
      <div className={classes.columns} data-outline>
        <div />
        <div className={classes.article}>
          <Skeleton height={32} width="55%" mb={24} />
          {["first", "second", "third"].map((paragraph) => (
            <div key={paragraph} style={{ marginBottom: 28 }}>
              {lines.map((width) => (
                <Skeleton key={width} height={16} width={`${width}%`} mb={12} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
