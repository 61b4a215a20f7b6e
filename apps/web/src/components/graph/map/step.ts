/** A place on the screen or the map; y grows downwards on the screen. */
export interface Point {
  x: number;
  y: number;
}

export type Direction = "left" | "right" | "up" | "down";

const vectors: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The place that a key in a direction leads to: of those within 60 degrees of
 * it the nearest, where being off the line counts double. Undefined when there
 * is none.
 */
export function stepTo<T extends Point>(
  from: Point,
  places: Iterable<T>,
  direction: Direction,
): T | undefined {
  const { x, y } = vectors[direction];
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const along = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (along <= 0 || aside > 1.73 * along) continue;
    const far = along + 2 * aside;
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best;
}
