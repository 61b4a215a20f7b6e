import { describe, expect, it } from "vitest";
import type { Schemas } from "@/lib/api/client";
import {
  type Answer,
  type AnswerAction,
  answerReducer,
  citationsOf,
  citedSources,
  hasEnded,
  lacksSupport,
  newAnswer,
  savedAnswer,
  sentencesOf,
} from "./answer-state";

const CONVERSATION = "0199f000-0000-7000-8000-000000000001";
const MESSAGE = "0199f000-0000-7000-8000-000000000002";
const DOCUMENT = "0199f000-0000-7000-8000-000000000003";

const event = (id: number, name: string, data: object): AnswerAction => ({
  type: "event",
  id: String(id),
  event: name,
  data: JSON.stringify(data),
});
const started = event(1, "started", {
  conversationId: CONVERSATION,
  messageId: MESSAGE,
  question: "?",
});
const source = (id: number, name: string, state: string, reason = "") =>
  event(id, "source", { name, state, found: state === "done" ? 7 : 0, tookMs: 12, reason });
const delta = (id: number, sentence: number, text: string, begins = false) =>
  event(id, "delta", { sentence, text, break: begins });
const citation = (number: number, sentence: number): Schemas["Citation"] => ({
  number,
  sentence,
  documentId: DOCUMENT,
  documentName: "Guide.pdf",
  collectionId: DOCUMENT,
  version: 1,
  start: 10 * number,
  end: 10 * number + 5,
  quote: "quote",
});
const cite = (id: number, number: number, sentence: number) =>
  event(id, "citation", citation(number, sentence));
const done = (id: number, status = "answered", rest: object = {}) =>
  event(id, "done", { status, tookMs: 240, searched: 14, ...rest });

const answerAfter = (...actions: AnswerAction[]): Answer =>
  actions.reduce(answerReducer, newAnswer);

describe("an answer that goes well", () => {
  it("waits, searches, streams and is done", () => {
    expect(newAnswer.phase).toBe("waiting");
    expect(answerAfter(started)).toMatchObject({
      phase: "searching",
      messageId: MESSAGE,
      conversationId: CONVERSATION,
    });
    expect(answerAfter(started, source(2, "lexical", "searching")).phase).toBe("searching");
    expect(answerAfter(started, delta(2, 0, "One")).phase).toBe("streaming");
    expect(answerAfter(started, delta(2, 0, "One."), done(3))).toMatchObject({
      phase: "answered",
      done: { tookMs: 240 },
    });
  });

  it("shows each source once, as it now stands", () => {
    const { sources } = answerAfter(
      started,
      source(2, "lexical", "searching"),
      source(3, "graph", "searching"),
      source(4, "lexical", "done"),
    );
    expect(sources.map((s) => [s.name, s.state])).toEqual([
      ["lexical", "done"],
      ["graph", "searching"],
    ]);
  });

  it("joins the pieces of a sentence and keeps paragraphs", () => {
    const { sentences } = answerAfter(
      started,
      delta(2, 0, "One "),
      delta(3, 0, "piece."),
      delta(4, 1, "Two.", true),
    );
    expect(sentences).toEqual([
      { text: "One piece.", break: false },
      { text: "Two.", break: true },
    ]);
  });

  it("ties sentences to their citations both ways", () => {
    const answer = answerAfter(
      started,
      delta(2, 0, "A."),
      cite(3, 1, 0),
      cite(4, 2, 0),
      delta(5, 1, "B."),
      cite(6, 1, 1),
      done(7),
    );
    expect(citationsOf(answer, 0).map((c) => c.number)).toEqual([1, 2]);
    expect(sentencesOf(answer, 1)).toEqual([0, 1]);
    expect(citedSources(answer).map((c) => c.number)).toEqual([1, 2]);
  });

  it("marks a sentence without support, but never one still being written or cut off", () => {
    const streaming = answerAfter(started, delta(2, 0, "A."), delta(3, 1, "B"));
    expect(lacksSupport(streaming, 0)).toBe(true);
    expect(lacksSupport(streaming, 1)).toBe(false);
    expect(lacksSupport(answerReducer(streaming, done(4)), 1)).toBe(true);
    expect(lacksSupport(answerReducer(streaming, done(4, "stopped")), 1)).toBe(false);
  });

  it("goes by what a sentence says of its support, and keeps why", () => {
    const checked = (id: number, sentence: number, support: string, reason?: string) =>
      event(id, "delta", { sentence, text: "A.", support, reason });
    const answer = answerAfter(
      started,
      checked(2, 0, "unsupported", "No passage says this."),
      checked(3, 1, "plain"),
      checked(4, 2, "cited"),
      cite(5, 1, 2),
      done(6),
    );
    expect([0, 1, 2].map((i) => lacksSupport(answer, i))).toEqual([true, false, false]);
    expect(answer.sentences[0]?.reason).toBe("No passage says this.");
  });

  it("knows what was searched for, and who wrote from which sentence on", () => {
    const answer = answerAfter(
      started,
      event(2, "query", { query: "weir height 2023" }),
      event(3, "writer", { by: "model", model: "m", sentence: 0 }),
      delta(4, 0, "A."),
      event(5, "writer", { by: "composed", fallback: "It fell silent.", sentence: 1 }),
      delta(6, 1, "B."),
      done(7, "answered", { writtenBy: { by: "model", fallback: "It fell silent." } }),
    );
    expect(answer.query).toBe("weir height 2023");
    expect(answer.writers.map((w) => [w.by, w.sentence])).toEqual([
      ["model", 0],
      ["composed", 1],
    ]);
    expect(answer.done?.writtenBy?.fallback).toBe("It fell silent.");
  });

  it("passes over events that it does not know", () => {
    expect(
      answerAfter(started, event(2, "path", { steps: [] }), delta(3, 0, "A.")).sentences,
    ).toHaveLength(1);
  });
});

describe("an answer whose connection breaks", () => {
  const cut: AnswerAction = { type: "waits", link: { state: "reconnecting", until: 1000 } };

  it("says that it reconnects, and goes on where it was", () => {
    const broken = answerAfter(started, delta(2, 0, "One "), cut);
    expect(broken).toMatchObject({ phase: "streaming", link: { state: "reconnecting" } });
    const resumed = answerReducer(broken, delta(3, 0, "piece."));
    expect(resumed.link.state).toBe("live");
    expect(resumed.sentences[0]?.text).toBe("One piece.");
  });

  it("takes no event twice when the stream is replayed", () => {
    const before = answerAfter(started, delta(2, 0, "One."), cite(3, 1, 0), cut);
    const replayed = [started, delta(2, 0, "One."), cite(3, 1, 0), delta(4, 1, "Two.")].reduce(
      answerReducer,
      before,
    );
    expect(replayed.sentences.map((s) => s.text)).toEqual(["One.", "Two."]);
    expect(replayed.citations).toHaveLength(1);
    expect(replayed.link.state).toBe("live");
  });

  it("keeps what came when reconnecting is given up", () => {
    const answer = answerAfter(started, delta(2, 0, "One."), cut, {
      type: "gaveUp",
      problem: { code: "offline", message: "Forebay cannot be reached." },
    });
    expect(answer).toMatchObject({ phase: "interrupted", problem: { code: "offline" } });
    expect(answer.sentences).toHaveLength(1);
  });
});

describe("an answer under load", () => {
  it("waits its turn, then begins", () => {
    const queued = answerAfter({
      type: "waits",
      link: { state: "queued", until: 4000, reason: "Busy.", attempt: 1 },
    });
    expect(queued).toMatchObject({ phase: "waiting", link: { state: "queued", until: 4000 } });
    expect(answerReducer(queued, started)).toMatchObject({
      phase: "searching",
      link: { state: "live" },
    });
  });

  it("is refused, not failed, when it never began: asking again is safe", () => {
    const refused = answerAfter({
      type: "gaveUp",
      problem: { code: "overloaded", message: "Busy." },
    });
    expect(refused).toMatchObject({ phase: "refused", problem: { code: "overloaded" } });
  });
});

describe("an answer that ends otherwise", () => {
  it("is partial when a source is late, and still answered", () => {
    const missing = {
      name: "graph",
      state: "late",
      found: 0,
      tookMs: 900,
      reason: "It took too long.",
    };
    const answer = answerAfter(
      started,
      source(2, "graph", "late", "It took too long."),
      event(3, "partial", { missing: [missing], message: "graph: late, left out" }),
      delta(4, 0, "A."),
      done(5),
    );
    expect(answer).toMatchObject({
      phase: "answered",
      partial: { message: "graph: late, left out" },
    });
  });

  it("says unsupported with the nearest passages and advice", () => {
    const answer = answerAfter(
      started,
      done(2, "unsupported", { nearest: [{ title: "Guide" }], advice: "Ask wider." }),
    );
    expect(answer).toMatchObject({ phase: "unsupported", done: { advice: "Ask wider." } });
    expect(answer.done?.nearest).toHaveLength(1);
  });

  it("is stopping until the stop has come, then stopped with what there was", () => {
    const stopping = answerAfter(started, delta(2, 0, "A."), { type: "stopping" });
    expect(stopping).toMatchObject({ phase: "streaming", stopping: true });
    const stopped = answerReducer(stopping, done(3, "stopped"));
    expect(stopped).toMatchObject({ phase: "stopped", stopping: false });
    expect(stopped.sentences).toHaveLength(1);
  });

  it("streams on when the stop could not be delivered", () => {
    expect(answerAfter(started, { type: "stopping" }, { type: "stopFailed" })).toMatchObject({
      phase: "searching",
      stopping: false,
    });
  });

  it("fails with the code and the request to tell somebody", () => {
    const answer = answerAfter(
      started,
      event(2, "error", {
        code: "unavailable",
        detail: "No database.",
        requestId: "r1",
        status: 503,
      }),
    );
    expect(answer).toMatchObject({
      phase: "failed",
      problem: { code: "unavailable", message: "No database.", requestId: "r1" },
    });
  });

  it("is interrupted, not failed, when its owner died", () => {
    expect(
      answerAfter(started, event(2, "error", { code: "interrupted", detail: "It ended early." }))
        .phase,
    ).toBe("interrupted");
  });

  it("changes no more once it has ended", () => {
    const ended = answerAfter(started, delta(2, 0, "A."), done(3));
    expect(hasEnded(ended)).toBe(true);
    expect([delta(4, 0, " more"), { type: "stopping" } as const].reduce(answerReducer, ended)).toBe(
      ended,
    );
  });
});

describe("a saved answer", () => {
  const message: Schemas["Message"] = {
    id: MESSAGE,
    role: "assistant",
    text: "A.",
    createdAt: "2026-01-01T00:00:00Z",
    status: "answered",
    sentences: [{ text: "A." }],
    citations: [citation(1, 0)],
    sources: [{ name: "graph", state: "late", found: 0, tookMs: 900, reason: "It took too long." }],
    done: { status: "answered", tookMs: 240, searched: 14 },
  };

  it("looks as it did when it came, partial included", () => {
    const answer = savedAnswer(message, CONVERSATION, true);
    expect(answer).toMatchObject({ phase: "answered", messageId: MESSAGE, done: { tookMs: 240 } });
    expect(answer.partial?.missing.map((s) => s.name)).toEqual(["graph"]);
  });

  it("does not say how much was within reach of somebody else's question", () => {
    expect(savedAnswer(message, CONVERSATION, false).done).toMatchObject({ tookMs: 240 });
    expect(savedAnswer(message, CONVERSATION, false).done?.searched).toBeUndefined();
    expect(savedAnswer(message, CONVERSATION, true).done?.searched).toBe(14);
  });

  it("begins anew while it still streams, to be replayed from its first event", () => {
    const answer = savedAnswer({ ...message, status: "streaming" }, CONVERSATION, true);
    expect(answer).toMatchObject({
      phase: "waiting",
      lastEvent: 0,
      messageId: MESSAGE,
      sentences: [],
    });
    expect(answerReducer(answer, started).phase).toBe("searching");
  });
});
