"use client";

import { Button, Loader } from "@mantine/core";
import { IconClockPause, IconPlugConnectedX } from "@tabler/icons-react";
import { useCountdown } from "@/components/time/useCountdown";
import { AUTOMATIC_TRIES } from "@/lib/retry-budget";
import classes from "./AnswerStatus.module.css";
import { type Answer, hasEnded, type Link } from "./answer-state";

/** What an answer on its way is doing when there is nothing to read yet, or when the connection is in the way. */
export function AnswerStatus({ answer, onCancel }: { answer: Answer; onCancel: () => void }) {
  if (hasEnded(answer)) return null;
  if (answer.link.state === "unfollowed")
    return <p className={classes.quiet}>This answer is still being written.</p>;
  if (answer.link.state !== "live")
    return <Waits link={answer.link} begun={!!answer.messageId} onCancel={onCancel} />;
  if (answer.stopping) return <p className={classes.quiet}>Stopping…</p>;
  if (answer.phase === "waiting") {
    return (
      <p className={classes.quiet}>
        <Loader size={14} aria-hidden /> Asking…
      </p>
    );
  }
  if (answer.phase === "searching")
    return <p className={classes.quiet}>Looking through the documents…</p>;
  return null;
}

interface WaitsProps {
  link: Exclude<Link, { state: "live" | "unfollowed" }>;
  begun: boolean;
  onCancel: () => void;
}

function Waits({ link, begun, onCancel }: WaitsProps) {
  const seconds = useCountdown(link.until);
  const when = seconds > 0 ? `in ${seconds} s` : "now";
  const Icon = link.state === "queued" ? IconClockPause : IconPlugConnectedX;
  return (
    <div className={classes.waits}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {link.state === "queued" ? (
          <>
            <p className={classes.title}>
              {begun ? "Waiting to go on" : "Your question is waiting"}
            </p>
            <p>
              {link.reason} {begun ? "It goes on" : "It is asked again"} by itself{" "}
              <span className={classes.when}>{when}</span> (try {link.attempt} of {AUTOMATIC_TRIES}
              ).
            </p>
          </>
        ) : (
          <>
            <p className={classes.title}>Reconnecting</p>
            <p>
              The connection broke; what has come is kept. Trying again{" "}
              <span className={classes.when}>{when}</span>.
            </p>
          </>
        )}
      </div>
      <Button variant="default" size="xs" onClick={onCancel}>
        {begun ? "Stop" : "Cancel"}
      </Button>
    </div>
  );
}
