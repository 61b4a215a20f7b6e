import { Button } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import classes from "./LoadMore.module.css";

interface LoadMoreProps {
  list: Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetchingNextPage" | "fetchNextPage">;
  label?: string;
  /** How much of it is shown. */
  children?: ReactNode;
}

/** Below a list that comes in pages: the way to the next page, while there is one. */
export function LoadMore({ list, label = "Load more", children }: LoadMoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <div className={classes.more}>
      {children ? <span>{children}</span> : null}
      <Button
        variant="default"
        loading={list.isFetchingNextPage}
        onClick={() => list.fetchNextPage()}
      >
        {label}
      </Button>
    </div>
  );
}
