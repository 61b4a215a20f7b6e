import type { Schemas } from "@/lib/api/client";
import { OFFLINE, OUTCOME_UNKNOWN, UNEXPECTED } from "@/lib/problem";

type Source = Schemas["SourceEvent"];
type Citation = Schemas["Citation"];
export type Writer = Schemas["WriterEvent"];

/** One sentence of an answer. */
export interface AnswerSentence {
  text: string;
  /** Whether a paragraph begins with it. */
  break: boolean;
  /** How far it rests on the documents; not known of old answers and of one still being written. */
  support?: Schemas["Sentence"]["support"];
  /** Why it is unsupported, for a person. */
  reason?: string;
}

/** How an answer failed, as a person is told. */
interface AnswerProblem {
  code: string;
  message: string;
  requestId?: string;
}

/**
 * Where an answer is in its life. The first three are on the way; the others
 * are ends, named as the contract names them, and `refused`: no answer to the
 * question has begun, as far as this page knows.
 */
type Phase = "waiting" | "searching" | "streaming" | Schemas["DoneEvent"]["status"] | "refused";

/** How the answer reaches this page. */
export type Link =
  | { state: "live" }
  /** The service asked to come back at `until` (milliseconds since 1970), for the `attempt`th automatic try. */
  | { state: "queued"; until: number; reason: string; attempt: number }
  /** The connection broke; the answer goes on without this page. */
  | { state: "reconnecting"; until: number }
  /** Somebody else's, which only they can follow: it is shown once it has ended. */
  | { state: "unfollowed" };

/** The end of an answer; how much was within reach is told to who asked alone. */
type Done = Omit<Schemas["DoneEvent"], "searched"> & { searched?: number };

/** Everything that this page knows of one answer. */
export interface Answer {
  phase: Phase;
  link: Link;
  conversationId?: string;
  messageId?: string;
  /** The number of the last event taken; those at or below it came before. */
  lastEvent: number;
  sources: readonly Source[];
  sentences: readonly AnswerSentence[];
  citations: readonly Citation[];
  /** What was searched for, where that was not the question as asked. */
  query?: string;
  /** What wrote the answer, in turn; none when no model is set up. */
  writers: readonly Writer[];
  partial?: Schemas["PartialEvent"];
  done?: Done;
  problem?: AnswerProblem;
  /** Whether the person asked for a stop that has not come yet. */
  stopping: boolean;
}

/** What can happen to an answer. */
export type AnswerAction =
  | { type: "event"; id?: string; event: string; data: string }
  | { type: "waits"; link: Exclude<Link, { state: "live" | "unfollowed" }> }
  | { type: "stopping" }
  | { type: "stopFailed" }
  | { type: "gaveUp"; problem: AnswerProblem };

/** An answer before its first event. */
export const newAnswer: Answer = {
  phase: "waiting",
  link: { state: "live" },
  lastEvent: 0,
  sources: [],
  sentences: [],
  citations: [],
  writers: [],
  stopping: false,
};

/** Whether nothing more will come. */
export function hasEnded(answer: Answer): boolean {
  return !["waiting", "searching", "streaming"].includes(answer.phase);
}

/** Whether this page follows the answer, and more will come. */
export function isRunning(answer: Answer): boolean {
  return !hasEnded(answer) && answer.link.state !== "unfollowed";
}

/** Whether this page stopped following an answer that may have gone on. */
export function isLost({ phase, problem }: Answer): boolean {
  return phase === "interrupted" && problem !== undefined;
}

const untold = new Set([
  OFFLINE,
  OUTCOME_UNKNOWN,
  UNEXPECTED,
  "timeout",
  "interrupted",
  "internal",
]);

/** Whether a refused question may have been asked all the same: nobody said that it was not. */
export function mayBeAsked({ phase, problem }: Answer): boolean {
  return phase === "refused" && problem !== undefined && untold.has(problem.code);
}

/** The answer after `action`. Pure; an event that came before changes nothing. */
export function answerReducer(answer: Answer, action: AnswerAction): Answer {
  if (hasEnded(answer)) return answer;
  switch (action.type) {
    case "event":
      return takeEvent(answer, action);
    case "waits":
      return { ...answer, link: action.link };
    case "stopping":
      return { ...answer, stopping: true };
    case "stopFailed":
      return { ...answer, stopping: false };
    case "gaveUp":
      return end(answer, answer.messageId ? "interrupted" : "refused", { problem: action.problem });
  }
}

function takeEvent(answer: Answer, { id, event, data }: Extract<AnswerAction, { type: "event" }>) {
  const number = Number(id);
  const numbered = id !== undefined && Number.isInteger(number);
  if (numbered && number <= answer.lastEvent) return live(answer);
  const change = changes[event];
  if (!change) return answer;
  const next = change(live(answer), JSON.parse(data) as never);
  return numbered ? { ...next, lastEvent: number } : next;
}

function live(answer: Answer): Answer {
  return answer.link.state === "live" ? answer : { ...answer, link: { state: "live" } };
}

/** What each event of the stream does. Events that this page does not know are passed over, so that the service may add some. */
const changes: Record<string, (answer: Answer, data: never) => Answer> = {
  started: (answer, data: Schemas["StartedEvent"]) => ({
    ...answer,
    phase: "searching",
    conversationId: data.conversationId,
    messageId: data.messageId,
  }),
  query: (answer, data: Schemas["QueryEvent"]) => ({ ...answer, query: data.query }),
  writer: (answer, data: Writer) => ({ ...answer, writers: [...answer.writers, data] }),
  source: (answer, data: Source) => ({ ...answer, sources: withSource(answer.sources, data) }),
  delta: (answer, data: Schemas["DeltaEvent"]) => ({
    ...answer,
    phase: "streaming",
    sentences: withDelta(answer.sentences, data),
  }),
  citation: (answer, data: Citation) => ({ ...answer, citations: [...answer.citations, data] }),
  partial: (answer, data: Schemas["PartialEvent"]) => ({ ...answer, partial: data }),
  done: (answer, data: Schemas["DoneEvent"]) => end(answer, data.status, { done: data }),
  error: (answer, data: Schemas["ErrorEvent"]) =>
    end(answer, data.code === "interrupted" ? "interrupted" : "failed", {
      problem: { code: data.code, message: data.detail, requestId: data.requestId || undefined },
    }),
};

function end(answer: Answer, phase: Phase, rest: Partial<Answer>): Answer {
  return { ...answer, ...rest, phase, link: { state: "live" }, stopping: false };
}

function withSource(sources: readonly Source[], source: Source): Source[] {
  const known = sources.some((s) => s.name === source.name);
  return known ? sources.map((s) => (s.name === source.name ? source : s)) : [...sources, source];
}

function withDelta(sentences: readonly AnswerSentence[], delta: Schemas["DeltaEvent"]) {
  const next = [...sentences];
  while (next.length <= delta.sentence) next.push({ text: "", break: false });
  const { text, break: begins, ...known } = next[delta.sentence] ?? { text: "", break: false };
  const { support, reason } = delta.support ? delta : known;
  next[delta.sentence] = {
    text: text + delta.text,
    break: begins || (delta.break ?? false),
    ...(support ? { support, reason } : {}),
  };
  return next;
}

/** An answer as it was saved. One that still streams is begun anew for who asked: its stream replays it. */
export function savedAnswer(
  message: Schemas["Message"],
  conversationId: string,
  mine: boolean,
): Answer {
  const status = message.status ?? "answered";
  if (status === "streaming") {
    const link: Link = { state: mine ? "live" : "unfollowed" };
    return { ...newAnswer, link, conversationId, messageId: message.id };
  }
  const sources = message.sources ?? [];
  const missing = sources.filter(isMissing);
  return {
    ...newAnswer,
    phase: status,
    conversationId,
    messageId: message.id,
    sources,
    sentences: (message.sentences ?? []).map((s) => ({ ...s, break: s.break ?? false })),
    citations: message.citations ?? [],
    query: message.query,
    writers: message.writers ?? [],
    partial: missing.length > 0 ? { missing, message: "" } : undefined,
    done: mine ? message.done : message.done && { ...message.done, searched: undefined },
  };
}

/** Whether a source's share is absent from the answer. */
export function isMissing(source: Source): boolean {
  return source.state === "late" || source.state === "failed" || source.state === "refused";
}

/** The citations that support a sentence, each mark once, by number. */
export function citationsOf(answer: Answer, sentence: number): Citation[] {
  return distinct(answer.citations.filter((c) => c.sentence === sentence));
}

/** What the answer rests on: each mark once, by number. */
export function citedSources(answer: Answer): Citation[] {
  return distinct(answer.citations);
}

/** The sentences that the mark `number` supports. */
export function sentencesOf(answer: Answer, number: number): number[] {
  return answer.citations.filter((c) => c.number === number).map((c) => c.sentence);
}

/**
 * Whether a sentence was finished without support. A model's sentences say so
 * themselves; of others it is known by their citations. The last one of an answer
 * that still comes, or was cut off, may not have got its citations yet, so it
 * is never said of that.
 */
export function lacksSupport(answer: Answer, sentence: number): boolean {
  const support = answer.sentences[sentence]?.support;
  if (support) return support === "unsupported";
  const finished = answer.phase === "answered" || sentence < answer.sentences.length - 1;
  return finished && !answer.citations.some((c) => c.sentence === sentence);
}

function distinct(citations: readonly Citation[]): Citation[] {
  const byNumber = new Map<number, Citation>();
  for (const citation of citations) {
    if (!byNumber.has(citation.number)) byNumber.set(citation.number, citation);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
