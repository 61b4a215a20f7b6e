/** A stretch of a sentence, and how it is set. */
export interface TextPart {
  kind: "plain" | "bold" | "code";
  text: string;
  /** Where it begins in the sentence. */
  start: number;
}

const marked = /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|`([^`\n]+)`/g;

/** A sentence in parts: **bold**, `code`, a bullet for the dash of a list, and the rest as it is. */
export function lightMarkdown(sentence: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  if (sentence.startsWith("- ")) {
    parts.push({ kind: "plain", text: "• ", start: 0 });
    at = 2;
  }
  for (const match of sentence.matchAll(marked)) {
    const [whole, bold, code] = match;
    if (match.index < at) continue;
    if (match.index > at)
      parts.push({ kind: "plain", text: sentence.slice(at, match.index), start: at });
    parts.push({
      kind: bold === undefined ? "code" : "bold",
      text: bold ?? code ?? "",
      start: match.index,
    });
    at = match.index + whole.length;
  }
  if (at < sentence.length) parts.push({ kind: "plain", text: sentence.slice(at), start: at });
  return parts;
}
