import { paths } from "@/lib/paths";
import { placeWords } from "@/lib/place";
import { type Answer, citationsOf, citedSources } from "./answer-state";

/** An answer as text to paste elsewhere: its sentences with their marks, then what each mark stands for. */
export function answerAsText(answer: Answer, origin: string): string {
  let text = "";
  for (const [index, sentence] of answer.sentences.entries()) {
    if (index > 0) text += sentence.break ? "\n\n" : " ";
    const marks = citationsOf(answer, index).map((c) => `[${c.number}]`);
    if (sentence.support === "unsupported") marks.push("[no source]");
    text += sentence.text.trim() + (marks.length > 0 ? ` ${marks.join("")}` : "");
  }
  const sources = citedSources(answer).map((c) => {
    const place = placeWords(c);
    return `[${c.number}] ${c.documentName}${place ? `, ${place}` : ""}: “${c.quote}”\n    ${origin}${paths.document(c.documentId, c)}`;
  });
  return sources.length > 0 ? `${text}\n\n${sources.join("\n")}` : text;
}
