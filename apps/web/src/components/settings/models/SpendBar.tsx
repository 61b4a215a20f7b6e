import { Progress } from "@mantine/core";
import classes from "./models.module.css";
import { type Endpoint, formatDollars } from "./settings";

/** From this part of the budget on the bar is amber. */
const NEARLY = 0.8;

/** What a model has cost this month, of its budget. */
export function SpendBar({ endpoint }: { endpoint: Endpoint }) {
  const { spent, monthlyBudget, inputPrice, outputPrice, purpose } = endpoint;
  if (monthlyBudget === 0) {
    if (inputPrice === 0 && outputPrice === 0) return null;
    return (
      <p className={classes.line}>{formatDollars(spent)} spent this month. No budget is set.</p>
    );
  }
  const part = spent / monthlyBudget;
  const without =
    purpose === "answers" ? "answers are composed from the documents" : "search goes by words";
  return (
    <div className={classes.meter}>
      <p className={classes.line}>
        {formatDollars(spent)} of {formatDollars(monthlyBudget)} spent this month.
        {part >= 1 ? ` Until the next one begins, ${without}.` : null}
      </p>
      <Progress
        value={Math.min(100, 100 * part)}
        color={part >= 1 ? "red" : part >= NEARLY ? "yellow" : undefined}
        size="sm"
        aria-label="Of the month’s budget"
      />
    </div>
  );
}
