import type { Schemas } from "@/lib/api/client";
import classes from "./EntityName.module.css";
import { kindWord } from "./kinds";

/** An entity's name behind the mark of its kind, which is said aloud too. */
export function EntityName({ entity }: { entity: Pick<Schemas["GraphEntity"], "name" | "kind"> }) {
  return (
    <span className={classes.entity}>
      <span className={classes.mark} data-kind={entity.kind} aria-hidden />
      <span className={classes.name}>{entity.name}</span>
      <span className="visually-hidden">, {kindWord(entity.kind)}</span>
    </span>
  );
}
