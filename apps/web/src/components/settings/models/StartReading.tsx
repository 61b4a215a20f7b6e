"use client";

import { Button, NumberInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import section from "../Section.module.css";
import classes from "./models.module.css";
import { type Reading, readCount, readingQuery, roughly } from "./reading";
import { formatDollars } from "./settings";

/** A cap is suggested with so much room above the estimate. */
const ROOM = 1.5;

/** Says what reading the rest is likely to cost, and starts it with a cap. */
export function StartReading({ reading }: { reading: Reading }) {
  const { passages, inputTokens, outputTokens, cost } = reading.estimate;
  const queries = useQueryClient();
  const [budget, setBudget] = useState<number | string>(Math.ceil(cost * ROOM * 100) / 100);
  const start = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/v1/graph/reading", { body: { budget: Number(budget) || 0 } })),
    onSuccess: (now) => queries.setQueryData(readingQuery().queryKey, now),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };
  const begun = readCount(reading) > 0;
  const count = passages.toLocaleString("en-US");
  return (
    <form onSubmit={submit} className={`${section.form} ${section.narrow}`}>
      <p className={classes.line}>
        To read {begun ? `the other ${count}` : count} passages takes {roughly(inputTokens)} tokens
        in and {roughly(outputTokens)} out:{" "}
        {cost > 0
          ? `about ${formatDollars(cost)} at the prices that you set.`
          : "nothing, since no price is set for the model."}
      </p>
      {cost > 0 || start.isError ? (
        <NumberInput
          label={begun ? "Cap for the rest, in US dollars" : "Cap in US dollars"}
          description="Reading stops before it would cost more. What was read is kept."
          value={budget}
          onChange={setBudget}
          min={0}
          max={1_000_000}
          step={0.1}
          decimalScale={2}
          allowNegative={false}
          prefix="$"
        />
      ) : null}
      {start.error ? <ProblemNotice error={start.error} /> : null}
      <div>
        <Button type="submit" loading={start.isPending}>
          {begun ? "Read the rest" : "Start reading"}
        </Button>
      </div>
    </form>
  );
}
