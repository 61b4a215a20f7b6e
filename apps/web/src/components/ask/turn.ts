import type { Answer } from "./answer-state";

/** A question and its answer. */
export interface Turn {
  key: string;
  question: string;
  /** The collections it was asked of; none means all. Not known of saved turns. */
  scope: readonly string[];
  answer: Answer;
}
