import { type Answer, hasEnded, isMissing, mayBeAsked } from "./answer-state";
import { sourceName, sourceWords } from "./source-names";

/**
 * Tells a screen reader how an answer comes along: a step at a time and whole
 * sentences, never single words. What was said stays, so that only additions
 * are read out.
 */
export function Announcer({ answer }: { answer: Answer | undefined }) {
  const lines = answer ? announcements(answer) : [];
  return (
    <div className="visually-hidden" role="log" aria-label="Answer progress" aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What has been said of an answer so far, line by line. It only grows while the answer comes. */
function announcements(answer: Answer): string[] {
  const ended = hasEnded(answer);
  const whole = ended ? answer.sentences : answer.sentences.slice(0, -1);
  const missing = answer.sources.filter(isMissing);
  return [
    ...waits(answer),
    ...(answer.link.state === "unfollowed" ? ["This answer is still being written."] : []),
    ...(answer.phase === "waiting" ? [] : ["Searching the documents."]),
    ...(answer.query ? [`Searched for: ${answer.query}`] : []),
    ...missing.map((s) => `${sourceName(s.name)}: ${sourceWords(s)}.`),
    ...answer.writers.flatMap(({ fallback }) =>
      fallback ? [`Composed from the documents: ${fallback}`] : [],
    ),
    ...whole.map(
      (s, i) => `${i + 1}: ${s.text}${s.support === "unsupported" ? " (no source)" : ""}`,
    ),
    ...(ended ? [ending(answer)] : []),
  ];
}

/** The wait for a busy service, said once for each: a countdown read out would talk without end. */
function waits({ link, messageId }: Answer): string[] {
  if (link.state !== "queued") return [];
  const seconds = Math.max(1, Math.ceil((link.until - Date.now()) / 1000));
  const again = messageId ? "The answer goes on" : "The question is asked again";
  return [`Forebay is busy. ${again} by itself in about ${seconds} seconds, try ${link.attempt}.`];
}

function ending(answer: Answer): string {
  if (mayBeAsked(answer)) return "The question may have been asked.";
  return endings[answer.phase] ?? "";
}

const endings: Partial<Record<Answer["phase"], string>> = {
  answered: "The answer is complete.",
  unsupported: "Nothing in the documents supports an answer.",
  stopped: "The answer was stopped.",
  interrupted: "The answer was interrupted.",
  failed: "The answer failed.",
  refused: "The question was not asked.",
};
