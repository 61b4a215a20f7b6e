import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { notifyProblem } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import type { Schemas } from "@/lib/api/client";
import { useSession } from "@/lib/auth/session";
import { toProblem } from "@/lib/problem";
import { type AnswerAction, answerReducer, hasEnded, isRunning, newAnswer } from "./answer-state";
import { type StreamTarget, streamAnswer } from "./ask-stream";
import { conversationQuery } from "./queries";
import { awaitsReading, savedTurns, shownTurns } from "./saved-turns";
import type { Turn } from "./turn";

/** How often a conversation is read again for an answer that this page does not follow. */
const READ_AGAIN_MS = 4000;

interface TurnsOptions {
  /** The conversation to open; undefined begins a new one. */
  opened: string | undefined;
  /** Told once when a new conversation has its address. */
  onBegun: (conversationId: string) => void;
  /** Gets a question back that no answer was begun to, so that no word is lost. */
  onReturned: (question: string) => void;
}

/** The turns of one conversation: those saved, those that stream, and what can be done with them. */
export function useTurns({ opened, onBegun, onReturned }: TurnsOptions) {
  const queries = useQueryClient();
  const { user } = useSession();
  const [live, setLive] = useState<Turn[]>([]);
  const conversationId =
    opened ?? live.findLast((t) => t.answer.conversationId)?.answer.conversationId;
  const saved = useQuery({
    ...conversationQuery(conversationId ?? ""),
    // One that is begun here is worth reading once an answer of it is saved.
    enabled:
      opened !== undefined ||
      (conversationId !== undefined && live.some((t) => hasEnded(t.answer))),
    refetchInterval: ({ state: { data, error } }) => {
      if (error && toProblem(error).code === "not_found") return false;
      return awaitsReading(turnsOf(data, live, user.id)) ? READ_AGAIN_MS : false;
    },
  });
  const running = useRef<AbortController>(undefined);
  const counter = useRef(0);

  const dispatch = useCallback((key: string, action: AnswerAction) => {
    setLive((turns) =>
      turns.map((t) => (t.key === key ? { ...t, answer: answerReducer(t.answer, action) } : t)),
    );
  }, []);

  const run = useCallback(
    async (key: string, target: StreamTarget, onAction?: (action: AnswerAction) => void) => {
      const controller = new AbortController();
      running.current = controller;
      const take = (action: AnswerAction) => {
        dispatch(key, action);
        onAction?.(action);
      };
      await streamAnswer(target, take, controller.signal);
      await queries.invalidateQueries({ queryKey: ["conversations"] });
    },
    [dispatch, queries],
  );

  const turns = useMemo(() => turnsOf(saved.data, live, user.id), [saved.data, live, user.id]);
  const current = turns.find((turn) => isRunning(turn.answer));
  const unfinished = current && !live.some((t) => isRunning(t.answer)) ? current : undefined;
  const resumed = unfinished?.answer.messageId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a resume begins once an answer, however often the saved turns are read
  useEffect(() => {
    if (!unfinished || !resumed) return;
    setLive((turns) => [...turns.filter((t) => t.answer.messageId !== resumed), unfinished]);
    void run(unfinished.key, { messageId: resumed });
  }, [resumed]);
  useEffect(() => () => running.current?.abort(), []);

  function ask(question: string, scope: readonly string[]) {
    counter.current += 1;
    const key = `asked-${counter.current}`;
    const turn: Turn = { key, question, scope, answer: newAnswer };
    setLive((turns) => [...turns.filter((t) => t.answer.phase !== "refused"), turn]);
    const body: Schemas["Ask"] = {
      question,
      conversationId,
      collections: scope.length > 0 ? [...scope] : undefined,
    };
    void run(key, { ask: body }, (action) => {
      if (action.type === "event" && action.event === "started" && conversationId === undefined) {
        onBegun((JSON.parse(action.data) as Schemas["StartedEvent"]).conversationId);
      }
      if (action.type === "gaveUp") onReturned(question);
    });
  }

  async function stop() {
    if (!current) return;
    const { messageId } = current.answer;
    if (messageId === undefined) {
      running.current?.abort();
      setLive((turns) => turns.filter((turn) => turn !== current));
      onReturned(current.question);
      return;
    }
    dispatch(current.key, { type: "stopping" });
    try {
      await api.DELETE("/v1/messages/{id}/stream", { params: { path: { id: messageId } } });
    } catch (error) {
      dispatch(current.key, { type: "stopFailed" });
      notifyProblem("The answer could not be stopped", error);
    }
  }

  const foreign = saved.data !== undefined && saved.data.ownerId !== user.id;
  const mayAsk = opened === undefined || (saved.data !== undefined && !foreign);
  return { saved, foreign, mayAsk, turns, current, conversationId, ask, stop };
}

function turnsOf(
  saved: Schemas["ConversationDetail"] | undefined,
  live: readonly Turn[],
  viewer: string,
): Turn[] {
  // Only who asked can follow an answer.
  return shownTurns(saved ? savedTurns(saved, saved.ownerId === viewer) : [], live);
}
