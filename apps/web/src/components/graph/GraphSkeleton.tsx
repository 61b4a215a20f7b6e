import { Skeleton } from "@mantine/core";
import classes from "./GraphScreen.module.css";
import { MapSkeleton } from "./MapSkeleton";

/** Stands where the Graph page will be. */
export function GraphSkeleton() {
  return (
    <div className={classes.screen}>
      <div className={classes.toolbar}>
        <h1 className={classes.title}>Graph</h1>
        <Skeleton height={36} maw={420} style={{ flex: 1 }} />
      </div>
      <div className={classes.body}>
        <MapSkeleton />
      </div>
    </div>
  );
}
