import type { Schemas } from "@/lib/api/client";
import { cutAtSpan } from "@/lib/spans";

/** A half-open range of UTF-8 bytes in a version's text. */
export interface Span {
  start: number;
  end: number;
}

/** A run of a block's text that is wholly inside the marked span, or wholly outside. */
export interface Slice {
  text: string;
  marked: boolean;
}

/** Reads the span from an address; undefined when there is none or it is no span. */
export function readSpan(start: string | undefined, end: string | undefined): Span | undefined {
  const from = wholeNumber(start);
  const to = wholeNumber(end);
  return from !== undefined && to !== undefined && from < to ? { start: from, end: to } : undefined;
}

/** Reads a version's number from an address; undefined when there is none or it is no number from 1. */
export function readVersion(version: string | undefined): number | undefined {
  const number = wholeNumber(version);
  return number !== undefined && number > 0 ? number : undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * A block cut where the marked span begins and ends in it. `next` is where the
 * following block starts: a block that ends before the span is then known
 * without counting its bytes.
 */
export function sliceBlock(block: Schemas["Block"], next: number, span: Span | undefined): Slice[] {
  if (!span || next <= span.start || block.start >= span.end)
    return [{ text: block.text, marked: false }];
  const cut = cutAtSpan(block.text, span, block.start);
  if (!cut) return [{ text: block.text, marked: false }];
  const slices = [
    { text: cut.before, marked: false },
    { text: cut.marked, marked: true },
    { text: cut.after, marked: false },
  ];
  return slices.filter((slice) => slice.text !== "");
}

/** A block ready to be shown. */
export interface CutBlock {
  block: Schemas["Block"];
  slices: Slice[];
  /** Whether the marked span begins in it. */
  arrival: boolean;
  /** The page that begins with it. */
  page?: number;
}

/** Every block of a text with the marked part cut out, and where pages and the mark begin. */
export function cutBlocks(
  { blocks, pages }: Pick<Schemas["DocumentText"], "blocks" | "pages">,
  span?: Span,
): CutBlock[] {
  let arrived = false;
  let page = 0;
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const slices = sliceBlock(block, next, span);
    const arrival = !arrived && slices.some((slice) => slice.marked);
    arrived ||= arrival;
    const begins = pages > 0 && block.page !== undefined && block.page !== page;
    page = block.page ?? page;
    return { block, slices, arrival, page: begins ? page : undefined };
  });
}

/** Slices cut again at every `separator`, which is left out: the lines of a table, or the cells of a line. */
export function splitSlices(slices: readonly Slice[], separator: string): Slice[][] {
  const parts: Slice[][] = [[]];
  // A separator can itself be cut by the span, so its place is found in the whole text first.
  const whole = slices.map((s) => s.text).join("");
  const cuts: number[] = [];
  for (
    let at = whole.indexOf(separator);
    at >= 0;
    at = whole.indexOf(separator, at + separator.length)
  )
    cuts.push(at);
  let position = 0;
  for (const slice of slices) {
    let from = position;
    const end = position + slice.text.length;
    while (from < end) {
      const passed = cuts.filter((c) => c + separator.length <= from).length;
      const cut = cuts[passed];
      const inSeparator = cut !== undefined && from >= cut;
      const to = Math.min(end, inSeparator ? cut + separator.length : (cut ?? end));
      while (parts.length <= passed) parts.push([]);
      if (!inSeparator) parts[passed]?.push({ text: whole.slice(from, to), marked: slice.marked });
      from = to;
    }
    position = end;
  }
  while (parts.length <= cuts.length) parts.push([]);
  return parts;
}

/** Blocks in runs of about `size`, so that a browser lays out only those that are in view. */
export function runsOf<T>(blocks: readonly T[], size: number): T[][] {
  const runs: T[][] = [];
  for (let i = 0; i < blocks.length; i += size) runs.push(blocks.slice(i, i + size));
  return runs;
}
