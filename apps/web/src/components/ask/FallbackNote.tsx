import { IconInfoCircle } from "@tabler/icons-react";
import type { Answer } from "./answer-state";
import classes from "./FallbackNote.module.css";

/** Says that an answer, or its rest, was composed from the documents' own sentences instead of written by the model, and why. */
export function FallbackNote({ answer }: { answer: Answer }) {
  const composed = answer.writers.find((w) => w.by === "composed" && w.fallback);
  const cut = answer.done?.writtenBy?.fallback;
  if (!composed && !cut) return null;
  const begun = answer.writers.some((w) => w.by === "model");
  return (
    <div className={classes.note} role="note" aria-label="Who wrote this answer">
      <IconInfoCircle size={18} className={classes.icon} aria-hidden />
      <p>
        <strong>{title(composed !== undefined, begun)}</strong> {composed?.fallback ?? cut}
      </p>
    </div>
  );
}

function title(composed: boolean, begun: boolean): string {
  if (!composed) return "This answer may end early.";
  return begun
    ? "The model began this answer; the rest was composed from your documents."
    : "Composed from your documents' own sentences.";
}
