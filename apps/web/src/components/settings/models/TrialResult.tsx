import { Loader } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import type { Schemas } from "@/lib/api/client";
import classes from "./models.module.css";

interface TrialResultProps {
  trial?: Schemas["ModelTrial"];
  pending: boolean;
}

/** How a model fared when it was tried, read out when it is known. */
export function TrialResult({ trial, pending }: TrialResultProps) {
  return (
    <div role="status" className={classes.trialPlace}>
      {pending ? (
        <p className={classes.trial}>
          <Loader size={16} aria-hidden /> Asking the model. One that has to be loaded first may
          take a while.
        </p>
      ) : trial ? (
        <div className={classes.trial} data-tone={trial.ok ? "good" : "broken"}>
          {trial.ok ? (
            <IconCircleCheck size={20} aria-hidden />
          ) : (
            <IconAlertTriangle size={20} aria-hidden />
          )}
          <p>
            {trial.message} {trial.ok ? tokensOf(trial) : null}
            {trial.code ? (
              <>
                {" "}
                <code>{trial.code}</code>
              </>
            ) : null}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function tokensOf({ inputTokens, outputTokens }: Schemas["ModelTrial"]): string {
  return outputTokens > 0
    ? `It read ${inputTokens} tokens and wrote ${outputTokens}.`
    : `It read ${inputTokens} tokens.`;
}
