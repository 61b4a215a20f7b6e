import type { Schemas } from "@/lib/api/client";
import { hasEnded, isLost, newAnswer, savedAnswer } from "./answer-state";
import type { Turn } from "./turn";

/** The turns of a saved conversation: each question with the answer that follows it. */
export function savedTurns({ id, messages }: Schemas["ConversationDetail"], mine: boolean): Turn[] {
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
        answer: savedAnswer(message, id, mine),
        opinion: { feedback, testCaseId },
      };
  }
  return turns;
}

/**
 * The turns to show: those saved, then those of this page. Of an answer that is
 * both, this page's is the newer one, unless the page lost it before its end.
 */
export function shownTurns(saved: readonly Turn[], live: readonly Turn[]): Turn[] {
  const find = (turns: readonly Turn[], { answer: { messageId } }: Turn) =>
    messageId === undefined ? undefined : turns.find((t) => t.answer.messageId === messageId);
  return [
    ...saved.filter((turn) => !find(live, turn)),
    ...live.map((turn): Turn => {
      const kept = find(saved, turn);
      if (!kept) return turn;
      const answer = isLost(turn.answer) && hasEnded(kept.answer) ? kept.answer : turn.answer;
      return { ...turn, answer, opinion: kept.opinion };
    }),
  ];
}

/** Whether an answer is being written that only reading the conversation again will show. */
export function awaitsReading(shown: readonly Turn[]): boolean {
  return shown.some(({ answer }) => isLost(answer) || answer.link.state === "unfollowed");
}
