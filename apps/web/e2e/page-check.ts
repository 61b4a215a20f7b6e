import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type TestInfo } from "@playwright/test";

/** A desk and a telephone. */
const screens = [
  { width: 1280, height: 720 },
  { width: 375, height: 812 },
];

/**
 * Checks the page as it stands, on a desk's screen and on a telephone's: axe,
 * with every rule and no exceptions, finds nothing, and nothing is wider than
 * the screen. Keeps a picture of each where SCREENSHOT_DIR says. The window has
 * its own size again afterwards.
 */
export async function checkPage(page: Page, info: TestInfo, name: string): Promise<void> {
  const own = page.viewportSize();
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const where = `${name} (${info.project.name}, ${screen.width} px)`;
    await expect.poll(() => overflow(page), `pixels past the screen's edge on ${where}`).toBe(0);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .setLegacyMode()
      .analyze();
    const found = violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`,
    );
    expect(found, `axe on ${where}`).toEqual([]);
    const folder = process.env.SCREENSHOT_DIR;
    const file = `${name}-${info.project.name}-${screen.width}.png`;
    if (folder) await page.screenshot({ path: path.join(folder, file) });
  }
  if (own) await page.setViewportSize(own);
}

/** By how many pixels the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const page = document.scrollingElement ?? document.documentElement;
    return Math.max(0, page.scrollWidth - page.clientWidth);
  });
}
