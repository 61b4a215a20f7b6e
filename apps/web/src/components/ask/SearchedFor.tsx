import { IconSearch } from "@tabler/icons-react";
import classes from "./SearchedFor.module.css";

/** What was searched for, when a question that goes on from another was put in other words. */
export function SearchedFor({ query }: { query: string }) {
  return (
    <p className={classes.searched}>
      <IconSearch size={14} className={classes.icon} aria-hidden />
      <span>
        Searched for: <q>{query}</q>
      </span>
    </p>
  );
}
