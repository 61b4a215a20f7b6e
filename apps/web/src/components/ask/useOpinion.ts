import { useQueryClient } from "@tanstack/react-query";
import { notifyDone, notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { conversationQuery } from "./queries";
import type { Opinion } from "./turn";

type Feedback = Schemas["Feedback"];

/** Changes what the reader thinks of an answer, in the service and in the conversation as it is kept here. */
export function useOpinion(conversationId: string, messageId: string) {
  const queries = useQueryClient();
  const { queryKey } = conversationQuery(conversationId);
  const params = { path: { id: messageId } };

  /** A reading that is under way knows nothing of the change, so it must not come after it. */
  async function put(opinion: Opinion) {
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, (conversation) =>
      conversation ? withOpinion(conversation, messageId, opinion) : undefined,
    );
  }
  const readAgain = () => queries.invalidateQueries({ queryKey });

  /** Keeps a verdict with its comment, shown at once; none takes the one before back. */
  async function think(
    before: Feedback | undefined,
    next: Pick<Feedback, "verdict" | "comment"> | undefined,
  ) {
    await put({ feedback: next && { ...next, updatedAt: new Date().toISOString() } });
    try {
      if (next) await unwrap(api.PUT("/v1/messages/{id}/feedback", { params, body: next }));
      else await api.DELETE("/v1/messages/{id}/feedback", { params });
    } catch (error) {
      await put({ feedback: before });
      notifyProblem("Your opinion could not be kept", error);
    }
    await readAgain();
  }

  /** Keeps the answer as a test case, or no longer as the one that it is. */
  async function keep(testCaseId: string | undefined) {
    try {
      if (testCaseId) {
        await api.DELETE("/v1/test-cases/{id}", { params: { path: { id: testCaseId } } });
        await put({ testCaseId: undefined });
      } else {
        const { id } = await unwrap(api.POST("/v1/test-cases", { body: { messageId } }));
        await put({ testCaseId: id });
        notifyDone("Kept. You find it under Conversations, Kept questions.");
      }
      await Promise.all([readAgain(), queries.invalidateQueries({ queryKey: ["test-cases"] })]);
    } catch (error) {
      notifyProblem("That could not be done", error);
    }
  }

  return { think, keep };
}

function withOpinion(
  conversation: Schemas["ConversationDetail"],
  messageId: string,
  opinion: Opinion,
): Schemas["ConversationDetail"] {
  const messages = conversation.messages.map((m) =>
    m.id === messageId ? { ...m, ...opinion } : m,
  );
  return { ...conversation, messages };
}
