import { Skeleton } from "@mantine/core";
import filters from "./LibraryFilters.module.css";
import classes from "./LibraryScreen.module.css";
import { SkeletonTable } from "./SkeletonTable";

/** The shape of the library before it is there. */
export function LibrarySkeleton() {
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1 className={classes.title}>Library</h1>
        <Skeleton height={36} width={108} />
      </header>
      <div className={filters.filters}>
        <Skeleton height={36} className={filters.q} />
        <Skeleton height={36} className={filters.select} />
        <Skeleton height={36} className={filters.select} />
        <Skeleton height={36} className={filters.select} />
      </div>
      <SkeletonTable />
    </div>
  );
}
