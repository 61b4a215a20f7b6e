import type { Schemas } from "@/lib/api/client";
import type { Answer } from "./answer-state";

/** What the reader thinks of an answer, and what they keep it as. */
export type Opinion = Pick<Schemas["Message"], "feedback" | "testCaseId">;

/** A question and its answer. */
export interface Turn {
  key: string;
  question: string;
  /** The collections it was asked of; none means all. Not known of saved turns. */
  scope: readonly string[];
  answer: Answer;
  /** As the conversation has it; not known of an answer that has just come. */
  opinion?: Opinion;
}
