import { Skeleton } from "@mantine/core";
import classes from "./Conversation.module.css";

/** The shape of the Ask page before it is there. */
export function AskSkeleton() {
  return (
    <div className={classes.screen} aria-busy="true">
      <div className={classes.column}>
        <div className={classes.header} />
        <div className={classes.turns}>
          <SkeletonTurn />
        </div>
        <div className={classes.box}>
          <Skeleton height={88} radius={12} />
        </div>
      </div>
      <div className={classes.sources} />
    </div>
  );
}

function SkeletonTurn() {
  return (
    <div style={{ display: "grid", gap: 16, padding: "24px 0" }} aria-hidden>
      <Skeleton height={27} width="60%" />
      <Skeleton height={16} />
      <Skeleton height={16} width="94%" />
      <Skeleton height={16} width="72%" />
    </div>
  );
}

AskSkeleton.Turn = SkeletonTurn;
