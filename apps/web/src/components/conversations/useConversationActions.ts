import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { notifyProblem, offerUndo } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";

type Conversation = Schemas["Conversation"];

/** What their owner can do with conversations. */
export function useConversationActions() {
  const queries = useQueryClient();
  const router = useRouter();
  const refresh = () => queries.invalidateQueries({ queryKey: ["conversations"] });

  /** Gives it another title; throws when the service refuses that. */
  async function rename({ id }: Conversation, title: string) {
    const params = { path: { id } };
    await unwrap(api.PATCH("/v1/conversations/{id}", { params, body: { title } }));
    await refresh();
  }

  /** Shows it to the organisation, or takes it back; throws when the service refuses that. */
  async function share({ id }: Conversation, shared: boolean) {
    const params = { path: { id } };
    await unwrap(
      shared
        ? api.POST("/v1/conversations/{id}/share", { params })
        : api.DELETE("/v1/conversations/{id}/share", { params }),
    );
    await refresh();
  }

  /** Deletes it, and offers to undo that; then goes to `leaveFor`, if that is given. */
  async function remove({ id, title }: Conversation, leaveFor?: string) {
    try {
      await api.DELETE("/v1/conversations/{id}", { params: { path: { id } } });
    } catch (error) {
      notifyProblem("The conversation could not be deleted", error);
      return;
    }
    if (leaveFor) router.push(leaveFor);
    await queries.invalidateQueries({ queryKey: ["conversations", "list"] });
    offerUndo(`Deleted “${title}”.`, async () => {
      await unwrap(api.POST("/v1/conversations/{id}/restore", { params: { path: { id } } }));
      await refresh();
    });
  }

  return { rename, share, remove };
}
