import { IconClockX } from "@tabler/icons-react";
import type { Schemas } from "@/lib/api/client";
import classes from "./PartialNote.module.css";
import { sourceName, sourceWords } from "./source-names";

/** Says that an answer was made without some sources, which, and why. */
export function PartialNote({ partial }: { partial: Schemas["PartialEvent"] }) {
  return (
    <div className={classes.note}>
      <IconClockX size={18} className={classes.icon} aria-hidden />
      <div>
        <strong>Partial answer.</strong> {partial.message}
        {partial.missing.map((source) => (
          <span key={source.name} className={classes.missing}>
            {sourceName(source.name)}: {sourceWords(source)}. {source.reason}
          </span>
        ))}
      </div>
    </div>
  );
}
