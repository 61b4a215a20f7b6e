import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type TestInfo } from "@playwright/test";

/**
 * Checks the page as it stands with axe, with every rule and no exceptions,
 * and keeps a picture of it where SCREENSHOT_DIR says.
 */
export async function checkPage(page: Page, info: TestInfo, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`,
  );
  expect(found, `axe on ${name} (${info.project.name})`).toEqual([]);
  const folder = process.env.SCREENSHOT_DIR;
  if (folder)
    await page.screenshot({ path: path.join(folder, `${name}-${info.project.name}.png`) });
}
