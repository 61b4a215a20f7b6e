import type { Schemas } from "@/lib/api/client";
import { formatTook } from "@/lib/format";
import classes from "./AnswerFooter.module.css";
import { formatCost } from "./cost";

/** What wrote an answer, and what the model took for it. */
export function WrittenBy({ by }: { by: Schemas["WrittenBy"] }) {
  const tokens = (by.inputTokens ?? 0) + (by.outputTokens ?? 0);
  const facts = [
    by.firstWordMs ? `first word after ${formatTook(by.firstWordMs)}` : undefined,
    tokens > 0 ? `${by.estimated ? "about " : ""}${tokens.toLocaleString("en")} tokens` : undefined,
    by.costUsd ? formatCost(by.costUsd) : undefined,
  ].filter(Boolean);
  const who =
    by.by === "model"
      ? `Written by ${by.model}${by.endpoint ? ` (${by.endpoint})` : ""}`
      : "Composed from the documents' own sentences";
  return <span className={classes.written}>{[who, ...facts].join(" · ")}</span>;
}
