"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { Card, State, type Tone } from "../Card";
import { EmbeddingProgress } from "./EmbeddingProgress";
import { ModelDialog } from "./ModelDialog";
import { ModelFacts } from "./ModelFacts";
import { ModelFailure } from "./ModelFailure";
import classes from "./models.module.css";
import { RemoveModel } from "./RemoveModel";
import { SpendBar } from "./SpendBar";
import type { Endpoint } from "./settings";
import { TrialResult } from "./TrialResult";

interface ModelCardProps {
  endpoint: Endpoint;
  /** Whether it is to take another's place once it is built. */
  replacing: boolean;
  usage?: Schemas["ModelEndpointUsage"];
}

/** A model that is set up: how it fares, what it costs, and what can be done with it. */
export function ModelCard({ endpoint, replacing, usage }: ModelCardProps) {
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const trial = useMutation({
    mutationFn: () =>
      unwrap(api.POST("/v1/model-endpoints/{id}/test", { params: { path: { id: endpoint.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["models"] }),
  });
  return (
    <Card title={endpoint.name} state={<State tone={toneOf(endpoint)}>{stateOf(endpoint)}</State>}>
      {endpoint.failure ? <ModelFailure endpoint={endpoint} /> : null}
      {endpoint.progress ? <EmbeddingProgress endpoint={endpoint} replacing={replacing} /> : null}
      <ModelFacts endpoint={endpoint} usage={usage} />
      <SpendBar endpoint={endpoint} />
      <TrialResult trial={trial.data} pending={trial.isPending} />
      {trial.error ? <ProblemNotice title="It was not tried" error={trial.error} /> : null}
      <footer className={classes.actions}>
        <Button variant="default" onClick={() => trial.mutate()} loading={trial.isPending}>
          Test
        </Button>
        <Button variant="default" onClick={() => setEditing(true)}>
          Change
        </Button>
        <RemoveModel endpoint={endpoint} />
      </footer>
      <ModelDialog
        purpose={endpoint.purpose}
        endpoint={endpoint}
        opened={editing}
        onClose={() => setEditing(false)}
      />
    </Card>
  );
}

function stateOf(endpoint: Endpoint): string {
  if (endpoint.monthlyBudget > 0 && endpoint.spent >= endpoint.monthlyBudget) return "Over budget";
  if (endpoint.failure) return endpoint.retryAt ? "Waiting" : "Stopped";
  return endpoint.state === "building" ? "Being built" : "In use";
}

function toneOf(endpoint: Endpoint): Tone {
  const state = stateOf(endpoint);
  if (state === "Stopped") return "broken";
  return state === "In use" ? "good" : "waiting";
}
