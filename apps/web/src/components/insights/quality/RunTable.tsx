"use client";

import { When } from "@/components/time/When";
import { FigureRows } from "../charts/Figure";
import { DeleteRun } from "./DeleteRun";
import { figureOf, interval, type Run, variant, written } from "./measures";
import classes from "./quality.module.css";

const states: Record<Run["state"], string> = {
  running: "Under way",
  done: "Done",
  stopped: "Stopped",
  failed: "Failed",
};

/** The runs of a set, newest first. */
export function RunTable({ runs, measure }: { runs: Run[]; measure: string }) {
  return (
    <div>
      <h3 className={classes.sub}>Runs</h3>
      <FigureRows
        title="Runs"
        table={{
          head: ["Run", "By", "State", measure || "Result", "95% interval", "Questions", "Actions"],
          rows: runs.map((run) => ({ key: run.id, cells: cellsOf(run, measure) })),
        }}
      />
    </div>
  );
}

function cellsOf(run: Run, measure: string) {
  const figure = figureOf(run, measure);
  return [
    <span key="run">
      <When at={run.createdAt} />
      {[run.version, variant(run)].filter(Boolean).map((part) => ` · ${part}`)}
    </span>,
    run.createdByName ?? "",
    run.failure ? `${states[run.state]}: ${run.failure}` : states[run.state],
    figure ? written(figure.value, figure.unit) : "–",
    figure ? interval(figure) : "–",
    run.questions.toLocaleString("en"),
    run.state === "running" ? "" : <DeleteRun key="delete" run={run} />,
  ];
}
