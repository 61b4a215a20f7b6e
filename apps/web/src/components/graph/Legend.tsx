import { UnstyledButton } from "@mantine/core";
import marks from "./EntityName.module.css";
import { KINDS, type Kind, kindWords } from "./kinds";
import classes from "./Legend.module.css";

interface LegendProps {
  hidden: readonly Kind[];
  onHidden: (hidden: Kind[]) => void;
}

/** What the colours mean; each kind can be hidden and shown again, but not the last one. */
export function Legend({ hidden, onHidden }: LegendProps) {
  const toggle = (kind: Kind) => onHidden(KINDS.filter((k) => hidden.includes(k) !== (k === kind)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form
    <div className={classes.legend} role="group" aria-label="Kinds that are shown">
      {KINDS.map((kind) => {
        const shown = !hidden.includes(kind);
        return (
          <UnstyledButton
            key={kind}
            className={classes.kind}
            aria-pressed={shown}
            disabled={shown && hidden.length === KINDS.length - 1}
            onClick={() => toggle(kind)}
          >
            <span className={marks.mark} data-kind={kind} aria-hidden />
            {kindWords(kind)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
