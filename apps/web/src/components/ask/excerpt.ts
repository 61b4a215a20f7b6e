/** How much of what stands around a quote is shown beside it, in characters. */
const AROUND = 90;

/** The end of the text before a quote, cut at a word. */
export function leadIn(text: string | undefined): string {
  const words = (text ?? "").trim();
  if (words.length <= AROUND) return words;
  const cut = words.slice(-AROUND);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}

/** The beginning of the text after a quote, cut at a word. */
export function leadOut(text: string | undefined): string {
  const words = (text ?? "").trim();
  if (words.length <= AROUND) return words;
  const cut = words.slice(0, AROUND);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
