import type { Schemas } from "@/lib/api/client";
import { newAnswer, savedAnswer } from "./answer-state";
import type { Turn } from "./turn";

/** The turns of a saved conversation: each question with the answer that follows it. */
export function savedTurns({ id, messages }: Schemas["ConversationDetail"]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    if (message.role === "user") {
      const answer = { ...newAnswer, phase: "interrupted" as const, conversationId: id };
      turns.push({ key: message.id, question: message.text, scope: [], answer });
      continue;
    }
    const asked = turns.at(-1);
    const { feedback, testCaseId } = message;
    if (asked)
      turns[turns.length - 1] = {
        ...asked,
        answer: savedAnswer(message, id),
        opinion: { feedback, testCaseId },
      };
  }
  return turns;
}
