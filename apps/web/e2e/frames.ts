import type { Page } from "@playwright/test";

/** The times between the frames that the page drew while something was done, in milliseconds. */
export async function frameTimes(page: Page, during: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    let id = requestAnimationFrame(function tick(now) {
      frames.push(now - last);
      last = now;
      id = requestAnimationFrame(tick);
    });
    const stopFrames = () => {
      cancelAnimationFrame(id);
      return frames.slice(1);
    };
    Object.assign(window, { stopFrames });
  });
  await during();
  return page.evaluate(() => (window as unknown as { stopFrames: () => number[] }).stopFrames());
}

/** The time that a share of the frames stayed within, in whole milliseconds. */
export function worst(frames: readonly number[], share: number): number {
  const sorted = [...frames].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
