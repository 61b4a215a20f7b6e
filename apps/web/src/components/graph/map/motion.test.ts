import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Motion } from "./motion";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setup() {
  const moved = new Set<() => void>();
  const drawing = {
    getCamera: () => ({
      on: (_: "updated", listener: () => void) => moved.add(listener),
      off: (_: "updated", listener: () => void) => moved.delete(listener),
    }),
    scheduleRender: vi.fn(),
  };
  const motion = new Motion();
  const unwatch = motion.watch(drawing);
  const move = () => {
    for (const listener of moved) listener();
  };
  return { drawing, motion, unwatch, move };
}

test("a map that moves on and on is drawn in full once, when it has come to rest", () => {
  const { drawing, motion, move } = setup();
  expect(motion.moving).toBe(false);
  for (let step = 0; step < 20; step++) {
    move();
    vi.advanceTimersByTime(100);
    expect(motion.moving).toBe(true);
  }
  expect(drawing.scheduleRender).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(motion.moving).toBe(false);
  expect(drawing.scheduleRender).toHaveBeenCalledTimes(1);
});

test("a map that is gone is not drawn any more", () => {
  const { drawing, unwatch, move } = setup();
  move();
  unwatch();
  vi.advanceTimersByTime(1_000);
  move();
  vi.advanceTimersByTime(1_000);
  expect(drawing.scheduleRender).not.toHaveBeenCalled();
});
