"use client";

import { Button } from "@mantine/core";
import { IconAlertTriangle, IconClockPause } from "@tabler/icons-react";
import { isNotBegun, isRetryable, QUOTA_EXCEEDED, toProblem } from "@/lib/problem";
import { isSpent } from "@/lib/retry-budget";
import { ProblemDetails } from "./ProblemDetails";
import classes from "./ProblemNotice.module.css";
import { RetryCountdown } from "./RetryCountdown";

interface ProblemNoticeProps {
  error: unknown;
  /** What failed, as a short sentence. Default: nothing, the problem speaks for itself. */
  title?: string;
  /** Tries the same again. With it, the notice counts down the wait that the service asked for, if nothing was begun and nothing has tried by itself before. */
  retry?: () => void;
}

/** What went wrong, what to do, and the code and request ID to tell somebody who can help. */
export function ProblemNotice({ error, title, retry }: ProblemNoticeProps) {
  const problem = toProblem(error);
  // A quota that is used up is nobody's failure, and no button brings it back.
  const usedUp = problem.code === QUOTA_EXCEEDED;
  const waiting = isRetryable(problem) || usedUp;
  const Icon = waiting ? IconClockPause : IconAlertTriangle;
  return (
    <div className={classes.notice} data-tone={waiting ? "waiting" : "broken"}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {/* Not around the countdown: an alert is read out whole at each change. */}
        <div role="alert">
          {title ? <p className={classes.title}>{title}</p> : null}
          <p className={classes.message}>{problem.message}</p>
        </div>
        <ProblemDetails problem={problem} />
      </div>
      {retry && isNotBegun(problem) && problem.retryAfterMs && !isSpent(error) ? (
        <RetryCountdown
          key={problem.requestId}
          place={title ?? problem.code}
          problem={problem}
          retry={retry}
        />
      ) : retry && !usedUp ? (
        <Button variant="default" size="xs" onClick={retry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
