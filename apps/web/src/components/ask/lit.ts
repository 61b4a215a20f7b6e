/** What is lit because the pointer or the focus is on its counterpart. */
export type Lit = { sentence: number } | { mark: number } | undefined;

/** Whether a sentence with these marks is lit. */
export function sentenceLit(lit: Lit, sentence: number, marks: readonly number[]): boolean {
  if (!lit) return false;
  return "sentence" in lit ? lit.sentence === sentence : marks.includes(lit.mark);
}

/** Whether the source of this mark, which supports these sentences, is lit. */
export function sourceLit(lit: Lit, mark: number, sentences: readonly number[]): boolean {
  if (!lit) return false;
  return "mark" in lit ? lit.mark === mark : sentences.includes(lit.sentence);
}
