import type { Schemas } from "@/lib/api/client";
import { formatTook } from "@/lib/format";
import classes from "./models.module.css";
import { type Endpoint, formatDollars } from "./settings";

interface ModelFactsProps {
  endpoint: Endpoint;
  usage?: Schemas["ModelEndpointUsage"];
}

/** Where a model is, and what it was used for this month. */
export function ModelFacts({ endpoint, usage }: ModelFactsProps) {
  const facts: [string, string][] = [
    ["Model", endpoint.model],
    ["Address", endpoint.baseUrl],
    ["Key", keyOf(endpoint)],
  ];
  if (endpoint.dimension > 0) facts.push(["Dimension", String(endpoint.dimension)]);
  if (endpoint.inputPrice > 0 || endpoint.outputPrice > 0) facts.push(["Price", priceOf(endpoint)]);
  if (usage && usage.calls > 0) facts.push(...usedFor(endpoint, usage));
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf({ keySet, keyEnding }: Endpoint): string {
  if (!keySet) return "None";
  return keyEnding ? `Kept, ends in ${keyEnding}` : "Kept";
}

function priceOf({ purpose, inputPrice, outputPrice }: Endpoint): string {
  const price = `${formatDollars(inputPrice)} in`;
  const both = purpose === "answers" ? `${price}, ${formatDollars(outputPrice)} out` : price;
  return `${both}, for a million tokens`;
}

function usedFor(endpoint: Endpoint, usage: Schemas["ModelEndpointUsage"]): [string, string][] {
  const { calls, failures, inputTokens, outputTokens, firstTokenP50Ms, firstTokenP95Ms } = usage;
  const count = (n: number) => n.toLocaleString("en-US");
  const failed = failures > 0 ? `, ${count(failures)} of them failed` : "";
  const tokens = count(inputTokens + outputTokens);
  const facts: [string, string][] = [
    ["This month", `${count(calls)} ${calls === 1 ? "call" : "calls"}${failed}, ${tokens} tokens`],
  ];
  if (firstTokenP50Ms > 0) {
    const what = endpoint.purpose === "answers" ? "First word" : "Embedding";
    facts.push([
      what,
      `${formatTook(firstTokenP50Ms)} for half, ${formatTook(firstTokenP95Ms)} for 95 of 100`,
    ]);
  }
  return facts;
}
