import type { Schemas } from "@/lib/api/client";
import classes from "./ProgressSteps.module.css";

const steps = ["received", "read", "split", "searchable"] as const;

/** What happens next, said while it happens. */
const words: Record<Schemas["Document"]["status"], string> = {
  received: "Reading",
  read: "Splitting",
  split: "Indexing",
  searchable: "Searchable",
  failed: "Failed",
};

/** How far a document has come: received, read, split, searchable. Quiet once it is searchable. */
export function ProgressSteps({ status }: { status: Schemas["Document"]["status"] }) {
  if (status === "searchable" || status === "failed") {
    return (
      <span className={classes.end} data-status={status}>
        {words[status]}
      </span>
    );
  }
  const reached = steps.indexOf(status);
  return (
    <span className={classes.progress}>
      <span className={classes.bar} aria-hidden>
        {steps.map((step, index) => (
          <i
            key={step}
            className={classes.step}
            data-state={index <= reached ? "done" : index === reached + 1 ? "now" : "next"}
          />
        ))}
      </span>
      <span>
        {words[status]}
        <span className={classes.count}>
          step {reached + 2} of {steps.length}
        </span>
      </span>
    </span>
  );
}
