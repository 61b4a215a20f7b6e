"use client";

import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Schemas } from "@/lib/api/client";
import { Section } from "../Section";
import { ModelCard } from "./ModelCard";
import { ModelDialog } from "./ModelDialog";
import classes from "./models.module.css";
import type { Endpoint, Purpose } from "./settings";

const words: Record<Purpose, { title: string; hint: string; without: string }> = {
  answers: {
    title: "Answers",
    hint: "Writes answers from the passages that search has found. The question, the conversation before it and those passages are sent to it, and nothing else.",
    without:
      "No model is set up. Answers are composed from the documents’ own sentences: that needs no model, and goes on working when one fails.",
  },
  embeddings: {
    title: "Search by meaning",
    hint: "Turns passages and questions into vectors, so that search also finds what says the same in other words. The text of every document is sent to it once, and each question.",
    without:
      "No model is set up. Search goes by words, in every language that Forebay reads: that needs no model, and goes on working when one fails.",
  },
};

interface ModelSectionProps {
  purpose: Purpose;
  /** The one in use, and the one in the making. */
  endpoints: Endpoint[];
  usage?: Schemas["ModelUsage"];
}

/** What a purpose's model is, or what works without one. */
export function ModelSection({ purpose, endpoints, usage }: ModelSectionProps) {
  const [opened, setOpened] = useState(false);
  const { title, hint, without } = words[purpose];
  return (
    <Section title={title} hint={hint}>
      <div className={classes.cards}>
        {endpoints.map((endpoint) => (
          <ModelCard
            key={endpoint.id}
            endpoint={endpoint}
            replacing={endpoint.state === "building" && endpoints.length > 1}
            usage={usage?.endpoints.find((u) => u.endpointId === endpoint.id)}
          />
        ))}
      </div>
      {endpoints.length === 0 ? (
        <div className={classes.none}>
          <p>{without}</p>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpened(true)}
          >
            Set up a model
          </Button>
        </div>
      ) : null}
      <ModelDialog purpose={purpose} opened={opened} onClose={() => setOpened(false)} />
    </Section>
  );
}
