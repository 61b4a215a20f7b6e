import type { Schemas } from "@/lib/api/client";

export type Measure = Schemas["DriftMeasure"];
type Name = Measure["measure"];

interface Words {
  title: string;
  /** What it tells, and what to look at when it has changed. */
  about: string;
  /** What the horizontal axis counts. */
  axis: string;
  /** How a value on that axis is written. */
  value: (value: number) => string;
}

const percent = (value: number) => `${Math.round(value * 100)}%`;

export const measures: Record<Name, Words> = {
  new_words: {
    title: "New words",
    about:
      "How much of each question is made of words that the reference does not have. It rises when people ask about something new.",
    axis: "Share of a question’s words that are new",
    value: percent,
  },
  word_mix: {
    title: "Word mix",
    about:
      "How often the same words are asked with. It rises when some subject comes up far more, or far less, than before.",
    axis: "The ten groups of words that changed most",
    value: (value) => value.toFixed(0),
  },
  top_score: {
    title: "Best score",
    about:
      "How well the best passage fits. When it falls, documents are missing, or are worded differently from the questions.",
    axis: "Score of the best passage",
    value: (value) => value.toFixed(value < 10 ? 1 : 0),
  },
  coverage: {
    title: "Coverage",
    about: "How much of a question’s words the best passages have, rare words counting more.",
    axis: "Share of the question that was found",
    value: percent,
  },
  declined: {
    title: "Declined",
    about: "How many questions the documents did not answer.",
    axis: "Share of all questions",
    value: percent,
  },
  length: {
    title: "Length",
    about: "How long questions are. Tools that ask are often longer-winded than people.",
    axis: "Characters of a question",
    value: (value) => value.toFixed(0),
  },
};

/** How each test is named to people. */
export const tests: Record<Measure["test"], string> = {
  kolmogorov_smirnov: "Kolmogorov–Smirnov distance",
  wasserstein: "Wasserstein distance, in deviations",
  fisher: "Difference of the shares (Fisher’s exact test)",
  new_topics: "Newness of a question, on average",
  likelihood_ratio: "Likelihood ratio of the word that changed most",
};

/** A statistic or threshold, to three digits. */
export function figure(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
