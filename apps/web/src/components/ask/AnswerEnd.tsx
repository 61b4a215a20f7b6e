"use client";

import { Button } from "@mantine/core";
import { IconPlayerStop, IconPlugX, IconZoomQuestion } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { isNotBegun, ProblemError } from "@/lib/problem";
import classes from "./AnswerEnd.module.css";
import { type Answer, mayBeAsked } from "./answer-state";
import { percent } from "./confidence";
import { NearestPassages } from "./NearestPassages";

interface AnswerEndProps {
  answer: Answer;
  /** Asks the same question again; only where the viewer may ask. */
  onAgain?: () => void;
  /** Asks it of all collections; only when it was asked of some. */
  onWiden?: () => void;
}

/** How an answer ended when it was not simply answered: what happened, and what to do. */
export function AnswerEnd({ answer, onAgain, onWiden }: AnswerEndProps) {
  const problem = answer.problem && asError(answer);
  switch (answer.phase) {
    case "unsupported":
      return <Unsupported answer={answer} onWiden={onWiden} />;
    case "stopped":
      return (
        <Ending icon={<IconPlayerStop size={18} aria-hidden />} title="Stopped" onAgain={onAgain}>
          {answer.sentences.length > 0
            ? "What had come by then is kept above."
            : "Nothing had come yet."}
        </Ending>
      );
    case "interrupted":
      return (
        <Ending
          tone="waiting"
          icon={<IconPlugX size={18} aria-hidden />}
          title="Interrupted"
          onAgain={onAgain}
        >
          {problem?.code === "offline"
            ? "The connection did not come back. If the answer went on, it is shown here as soon as it can be read; or ask again."
            : "The server that was answering went away before the end. What had come is kept; ask again for the rest."}
        </Ending>
      );
    case "failed":
      return (
        <ProblemNotice title="The answer failed" error={problem ?? undefined} retry={onAgain} />
      );
    case "refused":
      return (
        <ProblemNotice
          title={
            mayBeAsked(answer)
              ? "This may have been asked: look under Recent first. Your question is back in the box below."
              : "Not asked. Your question is back in the box below."
          }
          error={problem}
          retry={onAgain}
        />
      );
    default:
      return null;
  }
}

function asError({ problem }: Answer): ProblemError | undefined {
  if (!problem) return undefined;
  // Without a wait: a question that has had its tries is asked again by a person.
  return new ProblemError({
    // A service that will be well again is no failure.
    status: isNotBegun(problem) ? 503 : 0,
    code: problem.code,
    detail: problem.message,
    requestId: problem.requestId,
  });
}

interface EndingProps {
  icon: ReactNode;
  title: string;
  tone?: "waiting";
  onAgain?: () => void;
  children: ReactNode;
}

function Ending({ icon, title, tone, onAgain, children }: EndingProps) {
  return (
    <div className={classes.ending} data-tone={tone}>
      <span className={classes.icon}>{icon}</span>
      <p className={classes.words}>
        <strong>{title}.</strong> {children}
      </p>
      {onAgain ? (
        <Button variant="default" size="xs" onClick={onAgain}>
          Ask again
        </Button>
      ) : null}
    </div>
  );
}

function Unsupported({ answer, onWiden }: { answer: Answer; onWiden?: () => void }) {
  const { searched, advice, nearest, confidence } = answer.done ?? {};
  const looked =
    searched === undefined
      ? ""
      : searched === 0
        ? "There is no document within reach of this question yet."
        : searched === 1
          ? "The one document within reach was looked through."
          : `All ${searched.toLocaleString("en")} documents within reach were looked through.`;
  return (
    <section className={classes.unsupported} aria-label="No answer found">
      <div className={classes.verdict}>
        <span className={classes.icon}>
          <IconZoomQuestion size={20} aria-hidden />
        </span>
        <div>
          <p className={classes.title}>Nothing in your documents supports an answer</p>
          <p>
            {looked} {advice}
          </p>
          {confidence !== undefined && nearest?.length ? (
            <p className={classes.sure}>
              By their words, what was found has the answer with {percent(confidence)} confidence.
            </p>
          ) : null}
          {onWiden ? (
            <Button variant="default" size="xs" mt={8} onClick={onWiden}>
              Ask all collections
            </Button>
          ) : null}
        </div>
      </div>
      <NearestPassages
        passages={nearest ?? []}
        conversationId={answer.conversationId}
        messageId={answer.messageId}
      />
    </section>
  );
}
