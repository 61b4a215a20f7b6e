import type { Schemas } from "@/lib/api/client";
import type { Span } from "../slices";

/** The room below a page, for its caption and the gap to the next, in CSS pixels. */
export const BELOW = 48;

/** Height by width of a page whose size is not known: A4's, as nearly all are. */
const USUAL = 297 / 210;

/** Where each page of a list stands, in CSS pixels from its top. */
export interface PageList {
  /** Of each page. */
  width: number;
  tops: number[];
  heights: number[];
  /** Of the whole list. */
  height: number;
}

/** Lays pages out below each other, all `width` wide, before a single picture is there. */
export function layOut(pages: readonly Schemas["PageShape"][], width: number): PageList {
  const list: PageList = { width, tops: [], heights: [], height: 0 };
  for (const page of pages) {
    const ratio = page.width > 0 && page.height > 0 ? page.height / page.width : USUAL;
    const height = Math.round(width * ratio);
    list.tops.push(list.height);
    list.heights.push(height);
    list.height += height + BELOW;
  }
  return list;
}

/** The index of the page at `y`, the nearest one beyond the ends. */
export function pageAt({ tops }: PageList, y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The indexes [from, to) of the pages that are within `top` and `bottom`. */
export function pagesWithin(list: PageList, top: number, bottom: number): [number, number] {
  if (list.tops.length === 0) return [0, 0];
  return [pageAt(list, top), pageAt(list, bottom) + 1];
}

/** The index of the first page that holds words of the span, undefined when none does. */
export function pageOfSpan(
  pages: readonly Schemas["PageShape"][],
  span: Span | undefined,
): number | undefined {
  if (!span) return undefined;
  const index = pages.findIndex((page) => touches(page, span));
  return index < 0 ? undefined : index;
}

/** Whether words of the span stand on the page. */
export function touches(page: Schemas["PageShape"], span: Span): boolean {
  return page.start < span.end && span.start < page.end;
}

/** The widths that pictures can be had in, in pixels. */
const widths = [480, 800, 1200, 1600];

/** The width to ask for, to be sharp on a screen with `density` pixels to each CSS pixel. */
export function pictureWidth(width: number, density: number): number {
  return widths.find((w) => w >= width * density) ?? 1600;
}
