import { Skeleton } from "@mantine/core";
import classes from "./GraphScreen.module.css";

/** Stands where the map will be. */
export function MapSkeleton() {
  return (
    <div className={classes.stage} role="status" aria-label="The graph is loading">
      <Skeleton className={classes.loading} height="100%" radius="md" />
    </div>
  );
}
