import { expect, type Locator, type Page, test } from "@playwright/test";
import { searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { pdf } from "./pdf";
import { admin, signIn } from "./people";

const CITED = "Gate 7 needed ninety seconds to open.";

/** Twelve pages; on each, one sentence says how long its gate needed. */
const inspections = (mark: string) =>
  pdf(
    Array.from({ length: 12 }, (_, i) => [
      `Inspection of gate ${i + 1}`,
      "The gate was inspected in October, after the reservoir was lowered.",
      i === 6 ? CITED : `Gate ${i + 1} was not moved on that day.`,
      "Nothing else was found.",
      ...(i === 0 ? [mark] : []),
    ]),
  );

let documentId: string | undefined;

test.afterEach(async ({ page }) => {
  if (documentId) await page.request.delete(`/api/v1/documents/${documentId}`);
  documentId = undefined;
});

test("a citation is marked on the picture of its page", async ({ page }, info) => {
  const name = `inspections-${info.project.name}-${Date.now()}.pdf`;
  await page.goto("/library");
  await signIn(page, admin);
  documentId = await upload(page, {
    name,
    mimeType: "application/pdf",
    buffer: inspections(name),
  });
  await searchable(page, name);
  const span = await spanOf(page, documentId, CITED);

  await test.step("arriving from a citation shows the text first", async () => {
    await page.goto(`/documents/${documentId}?version=1&start=${span.start}&end=${span.end}`);
    await expect(page.locator("mark")).toHaveText(CITED);
  });

  const box = page.getByTestId("cited-box");
  await test.step("the pages show the same words marked", async () => {
    await page.getByText("Pages", { exact: true }).click();
    await expect(page).toHaveURL(/view=pages/);
    await expect(box).toHaveCount(1);
    await expect(box).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("Page 7 of 12")).toBeVisible();
    const picture = page.getByRole("img", { name: /^Page 7 of / });
    await expect(picture).toBeVisible();
    await coversWords(box, picture);
    await checkPage(page, info, "pages");
  });

  await test.step("keys lead to the neighbouring pages and back to the text", async () => {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("Page 8 of 12")).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByText("Page 6 of 12")).toBeVisible();
    await page.keyboard.press("v");
    await expect(page.locator("mark")).toBeFocused();
  });

  await test.step("the choice is remembered for the next document, also on a telephone", async () => {
    await page.keyboard.press("v");
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(`/documents/${documentId}`);
    await expect(page.getByText("Page 1 of 12")).toBeVisible();
    await expect(page.getByRole("img", { name: /^Page 1 of / })).toBeVisible();
  });
});

test("a page that could not be drawn says so and is tried again", async ({ page }, info) => {
  const name = `retried-${info.project.name}-${Date.now()}.pdf`;
  await page.goto("/library");
  await signIn(page, admin);
  documentId = await upload(page, {
    name,
    mimeType: "application/pdf",
    buffer: inspections(name),
  });
  await searchable(page, name);
  let broken = true;
  await page.route("**/pages/2/image*", (route) =>
    broken
      ? route.fulfill({
          status: 422,
          contentType: "application/problem+json",
          body: JSON.stringify({
            type: "/reference#unreadable",
            title: "Unprocessable",
            status: 422,
            code: "unreadable",
            detail: "This page is damaged.",
            requestId: "r",
          }),
        })
      : route.continue(),
  );
  await page.goto(`/documents/${documentId}?view=pages`);
  await expect(page.getByRole("img", { name: /^Page 1 of / })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Page 2 could not be shown")).toBeVisible();
  const below = () =>
    page
      .getByText("Read page 3 as text")
      .evaluate((e) => Math.round(e.getBoundingClientRect().top + window.scrollY));
  const before = await below();
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("img", { name: /^Page 2 of / })).toBeVisible();
  expect(await below(), "nothing jumps").toBe(before);
});

/** Where a text stands in the document, as its text view says. */
async function spanOf(page: Page, id: string, words: string) {
  const response = await page.request.get(`/api/v1/documents/${id}/text`);
  const { blocks } = (await response.json()) as { blocks: { start: number; text: string }[] };
  const block = blocks.find((b) => b.text.includes(words));
  if (!block) throw new Error(`no block says ${words}`);
  const start = block.start + Buffer.byteLength(block.text.slice(0, block.text.indexOf(words)));
  return { start, end: start + Buffer.byteLength(words) };
}

/** Looks at the picture's pixels: the box holds the ink of one line, and beside and around it the paper is white. */
async function coversWords(box: Locator, picture: Locator) {
  const at = await box.boundingBox();
  const paper = await picture.boundingBox();
  if (!at || !paper) throw new Error("the page is not shown");
  const part = {
    left: (at.x - paper.x) / paper.width,
    top: (at.y - paper.y) / paper.height,
    right: (at.x + at.width - paper.x) / paper.width,
    bottom: (at.y + at.height - paper.y) / paper.height,
  };
  const ink = await picture.evaluate((element, part) => {
    const image = element as HTMLImageElement;
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const share = (left: number, top: number, right: number, bottom: number) => {
      const x = Math.round(left * canvas.width);
      const y = Math.round(top * canvas.height);
      const width = Math.max(1, Math.round(right * canvas.width) - x);
      const height = Math.max(1, Math.round(bottom * canvas.height) - y);
      const { data } = context.getImageData(x, y, width, height);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
      return dark / (width * height);
    };
    const { left, top, right, bottom } = part;
    const third = (right - left) / 3;
    return {
      inside: [0, 1, 2].map((n) => share(left + n * third, top, left + (n + 1) * third, bottom)),
      above: share(left, top - 0.004, right, top),
      before: share(left - 0.05, top, left, bottom),
      // One pixel on: the edge of the last letter is rounded away.
      behind: share(right + 1 / canvas.width, top, right + 0.05, bottom),
    };
  }, part);
  for (const share of ink.inside) expect(share, "ink in a third of the box").toBeGreaterThan(0.05);
  expect([ink.above, ink.before, ink.behind], "ink around the box").toEqual([0, 0, 0]);
}
