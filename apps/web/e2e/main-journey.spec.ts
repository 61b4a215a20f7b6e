import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { questionBox } from "./asking";
import { searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

/** A printed PDF that the API's own tests read as well; its source lies beside it. */
const report = path.join(
  import.meta.dirname,
  "../../api/internal/ingest/parse/pdf/testdata/report.pdf",
);
const QUESTION = "How long did gate three need to open?";
const SUPPORT = "Gate three needed ninety seconds";

/** The document of the running test, deleted after it. */
let documentId: string | undefined;

test.afterEach(async ({ page }) => {
  if (documentId) await page.request.delete(`/api/v1/documents/${documentId}`);
  documentId = undefined;
});

test("a document goes in, and a cited answer leads back to its exact words", async ({
  page,
}, info) => {
  const name = `spillway-${info.project.name}-${info.workerIndex}-${process.pid}.pdf`;

  await test.step("sign in", async () => {
    await page.goto("/library");
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByLabel("E-mail")).toBeFocused();
    await checkPage(page, info, "sign-in");
    await signIn(page, admin);
    await expect(page.getByRole("heading", { level: 1, name: /^Library/ })).toBeVisible();
  });

  await test.step("put a PDF in and see it become searchable", async () => {
    const steps = watchSteps(page, name);
    const file = { name, mimeType: "application/pdf", buffer: await ownCopy(name) };
    documentId = await upload(page, file);
    await searchable(page, name);
    expect(await steps(), "the row was there before the document was searchable").not.toHaveLength(
      0,
    );
    await checkPage(page, info, "library");
  });

  await test.step("ask and read the streamed answer", async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("heading", { name: "What would you like to know?" })).toBeVisible();
    await checkPage(page, info, "ask");
    const box = questionBox(page);
    await expect(box).toBeFocused();
    await box.fill(QUESTION);
    const streamed = page.waitForResponse((r) => r.url().endsWith("/api/v1/ask"));
    await box.press("Enter");
    expect((await streamed).headers()["content-type"]).toContain("text/event-stream");
    await expect(page.getByRole("button", { name: "Copy with sources" })).toBeVisible();
    await expect(page.getByRole("article")).toContainText(SUPPORT);
    await expect(page).toHaveURL(/\/ask\/[0-9a-f-]{36}$/);
    await expect(page).toHaveTitle(`${QUESTION} · Forebay`);
    await checkPage(page, info, "answer");
  });

  await test.step("follow the citation to exactly its words", async () => {
    const source = page.getByRole("complementary", { name: "Sources" }).getByRole("listitem");
    const support = page.getByTestId("quote").filter({ hasText: SUPPORT });
    const cited = source.filter({ hasText: name }).filter({ has: support }).first();
    const quote = await cited.getByTestId("quote").innerText();
    const number = await cited.getByTestId("number").innerText();
    const mark = page.getByRole("article").getByRole("link", { name: `Source ${number}: ${name}` });
    await mark.first().click();
    await expect(page).toHaveURL(
      new RegExp(`/documents/${documentId}\\?version=1&start=\\d+&end=\\d+`),
    );
    const marked = page.locator("mark");
    await expect(marked.first()).toBeInViewport();
    await expect(marked.first()).toBeFocused();
    expect(words((await marked.allInnerTexts()).join(" "))).toBe(words(quote));
    await checkPage(page, info, "reader");
  });

  await test.step("follow it on a telephone, where the headers must not lie over the words", async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.reload();
    const marked = page.locator("mark").first();
    await expect(marked).toBeFocused();
    const header = page.locator("main header");
    const edge = await header.evaluate((e) => e.getBoundingClientRect().bottom);
    await expect.poll(async () => (await marked.boundingBox())?.y ?? 0).toBeGreaterThan(edge);
    await expect(marked).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("go back to the same answer, also after a reload", async () => {
    await page.getByRole("link", { name: "Back to the answer" }).click();
    await expect(page.getByRole("article")).toContainText(SUPPORT);
    await page.reload();
    await expect(page.getByRole("article")).toContainText(SUPPORT);
  });
});

/** The PDF with bytes of its own behind its end, so that it is no duplicate of an earlier run's. */
async function ownCopy(name: string): Promise<Buffer> {
  return Buffer.concat([await readFile(report), Buffer.from(`\n% ${name} ${Date.now()}\n`)]);
}

/** Notes what the row of `name` says from its first byte on; the result hands over what was seen. */
function watchSteps(page: Page, name: string): () => Promise<string[]> {
  const watching = page.evaluate(
    (file) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const look = () => {
          const text = [...document.querySelectorAll("tr")].find((r) =>
            r.innerText.includes(file),
          )?.innerText;
          if (!text) return;
          if (text.includes("Searchable")) {
            observer.disconnect();
            resolve(seen);
          } else if (seen.at(-1) !== text) seen.push(text);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    name,
  );
  return () => watching;
}

/** A text by its words: lines break differently in the list and in the reader. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
