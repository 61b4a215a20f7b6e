/**
 * Spans are half-open ranges of UTF-8 bytes, because that is what the API
 * stores and cites; JavaScript slices strings by UTF-16 code units. These
 * convert between the two without encoding the text.
 */

/** A half-open range of a string, in UTF-16 code units: what `slice` takes. */
interface StringRange {
  start: number;
  end: number;
}

/**
 * The part of `text` that the span [start, end) covers, when `text` itself
 * begins at byte `offset` of the version's text. Undefined when they do not
 * touch. An end inside a character is moved outward to that character's edge.
 */
export function rangeOfSpan(
  text: string,
  span: { start: number; end: number },
  offset = 0,
): StringRange | undefined {
  const from = Math.max(0, span.start - offset);
  const to = span.end - offset;
  if (to <= from) return undefined;
  let bytes = 0;
  let start: number | undefined;
  let i = 0;
  while (i < text.length && bytes < to) {
    const next = bytes + bytesAt(text, i);
    if (start === undefined && next > from) start = i;
    bytes = next;
    i += unitsAt(text, i);
  }
  return start === undefined ? undefined : { start, end: i };
}

/** `text` cut at a span: what lies before it, in it, and after it; undefined when they do not touch. */
export function cutAtSpan(
  text: string,
  span: { start: number; end: number },
  offset = 0,
): { before: string; marked: string; after: string } | undefined {
  const range = rangeOfSpan(text, span, offset);
  if (!range) return undefined;
  return {
    before: text.slice(0, range.start),
    marked: text.slice(range.start, range.end),
    after: text.slice(range.end),
  };
}

function bytesAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function unitsAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
