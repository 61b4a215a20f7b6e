import { NumberInput, TextInput } from "@mantine/core";
import classes from "./models.module.css";
import type { Draft, Purpose } from "./settings";

interface CostFieldsProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  purpose: Purpose;
  fields: Record<string, string>;
}

type Numeric = "inputPrice" | "outputPrice" | "monthlyBudget" | "dimension";

/** What a model costs, up to what, and what else may be said of it. */
export function CostFields({ draft, set, purpose, fields }: CostFieldsProps) {
  const number = (name: Numeric) => ({
    value: draft[name],
    onChange: (value: number | string) => set({ [name]: value === "" ? "" : Number(value) }),
    min: 0,
    hideControls: true,
    error: fields[name],
  });
  const price = { prefix: "$", decimalScale: 6, thousandSeparator: "," };
  return (
    <>
      <div className={classes.pair}>
        <NumberInput
          label={purpose === "answers" ? "Price of input" : "Price"}
          description="For a million tokens"
          placeholder="$0"
          {...price}
          {...number("inputPrice")}
        />
        {purpose === "answers" ? (
          <NumberInput
            label="Price of output"
            description="For a million tokens"
            placeholder="$0"
            {...price}
            {...number("outputPrice")}
          />
        ) : (
          <NumberInput
            label="Dimension"
            description="How many numbers a vector must have"
            placeholder="Whatever it gives"
            allowDecimal={false}
            max={16384}
            {...number("dimension")}
          />
        )}
      </div>
      <div className={classes.pair}>
        <NumberInput
          label="Budget for a month"
          description="Beyond it, Forebay goes on without"
          placeholder="None"
          {...price}
          {...number("monthlyBudget")}
        />
        <TextInput
          label="Name"
          description="For people"
          placeholder="The model’s own"
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={fields.name}
        />
      </div>
    </>
  );
}
