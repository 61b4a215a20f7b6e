import { Progress } from "@mantine/core";
import classes from "./models.module.css";
import type { Endpoint } from "./settings";

interface EmbeddingProgressProps {
  endpoint: Endpoint;
  replacing: boolean;
}

/** How much of the library has vectors of a model. */
export function EmbeddingProgress({ endpoint, replacing }: EmbeddingProgressProps) {
  const { done, total } = endpoint.progress ?? { done: 0, total: 0 };
  const count = `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} passages`;
  if (done >= total && endpoint.state === "serving") {
    return (
      <p className={classes.line}>All {total.toLocaleString("en-US")} passages are embedded.</p>
    );
  }
  const label = replacing ? "Re-embedding" : "Embedding";
  return (
    <div className={classes.meter}>
      <p className={classes.line}>
        {label} {count}.{replacing ? " Search goes by the model before until that is done." : null}
      </p>
      <Progress
        value={total > 0 ? (100 * done) / total : 0}
        size="sm"
        aria-label="Passages embedded"
      />
    </div>
  );
}
