import type { Settings } from "sigma/settings";
import type { MapColours } from "./colours";
import type { EdgeAttributes, NodeAttributes } from "./graph-of";

/** How labels are written: their size in pixels, and their weight. */
export const LABEL = { size: 13, weight: "500" };

/** Beyond so many characters the end of a name is left out; the panel has all of it. */
const LONGEST = 40;

/** What is free between a dot and its words; more of it where a ring is around the dot. */
const GAP = 4;
const RING = 10;

/** Of so many names one may cover dots: a map is read by its largest. */
const LEADING = 10;

/** A dot that wants its name beside it, in pixels of the screen. */
export interface Wish {
  x: number;
  y: number;
  /** The dot's radius. */
  size: number;
  text: string;
  /** How wide the text is. */
  width: number;
  /** Whether it is to be read whatever it covers. */
  must: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where names stand so that none covers another or another's dot: at the right
 * of their dots, where that is taken at the left, else nowhere. What must be
 * read is placed first, then the larger dots; the largest are named though dots
 * be in the way. Returns the left end of each.
 */
export function placeLabels(wishes: readonly Wish[], screen: number): [Wish, number][] {
  const taken: Box[] = [];
  const dots = wishes.map(({ x, y, size }) => ({
    left: x - size,
    right: x + size,
    top: y - size,
    bottom: y + size,
  }));
  const byRank = wishes.map((wish, dot) => ({ wish, dot }));
  byRank.sort((a, b) => Number(b.wish.must) - Number(a.wish.must) || b.wish.size - a.wish.size);
  const placed: [Wish, number][] = [];
  for (const [rank, { wish, dot }] of byRank.entries()) {
    const gap = wish.size + (wish.must ? RING : GAP);
    const sides = [wish.x + gap, wish.x - gap - wish.width].map((left) => boxOf(wish, left));
    const free = sides.filter(
      (box) => box.left >= 0 && box.right <= screen && !taken.some((other) => meet(box, other)),
    );
    const clear = free.find((box) => !dots.some((other, i) => i !== dot && meet(box, other)));
    const leads = wish.must || rank < Math.floor(wishes.length / LEADING);
    const box = clear ?? (leads ? free[0] : undefined) ?? (wish.must ? sides[0] : undefined);
    if (!box) continue;
    taken.push(box);
    placed.push([wish, box.left]);
  }
  return placed;
}

function boxOf({ y, width }: Wish, left: number): Box {
  return { left, right: left + width, top: y - LABEL.size / 2 - 1, bottom: y + LABEL.size / 2 + 1 };
}

/** Draws the names of a map, each frame's together: only then is it known which there are. */
export function labels({ ink, canvas, font }: MapColours) {
  const widths = new Map<string, number>();
  // By entity: the first frame of a drawing is drawn before anybody hears of it.
  const wishes = new Map<string, Wish>();
  let context: CanvasRenderingContext2D | undefined;
  const note: Settings<NodeAttributes, EdgeAttributes>["defaultDrawNodeLabel"] = (into, data) => {
    const { key, label, x, y, size, forceLabel } = data;
    if (!label) return;
    context = into;
    context.font = `${LABEL.weight} ${LABEL.size}px ${font}`;
    const text = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    wishes.set(key, { x, y, size, text, width, must: forceLabel === true });
  };
  /** Draws what was noted since the frame before, on a screen so wide; at 0 only what must be read. */
  const draw = (screen: number) => {
    if (!context) return;
    context.fillStyle = ink;
    context.strokeStyle = canvas;
    context.lineWidth = 4;
    context.lineJoin = "round";
    for (const [{ text, y }, left] of placeLabels([...wishes.values()], screen)) {
      // A rim in the map's own colour, so that lines behind words do not cross them out.
      context.strokeText(text, left, y + LABEL.size / 3);
      context.fillText(text, left, y + LABEL.size / 3);
    }
    wishes.clear();
  };
  return { note, draw };
}
