import { paths } from "@/lib/paths";
import type { ProblemError } from "@/lib/problem";
import classes from "./ProblemDetails.module.css";
import { RequestId } from "./RequestId";

/** What to tell somebody who can help: a problem's code, which leads to its meaning, and the request's ID. */
export function ProblemDetails({ problem }: { problem: ProblemError }) {
  return (
    <p className={classes.details}>
      <a href={`${paths.reference}#${problem.code}`} className={classes.code}>
        {problem.code}
      </a>
      {problem.requestId ? <RequestId id={problem.requestId} /> : null}
    </p>
  );
}
