import { expect, type Page, test } from "@playwright/test";
import { ask, questionBox } from "./asking";
import { choose, markdown, row, searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

/** The document of the running test, deleted after it. */
let documentId: string | undefined;

test.beforeEach(async ({ page }) => {
  await page.goto("/library");
  await signIn(page, admin);
  await expect(page.getByRole("button", { name: "Upload", exact: true })).toBeEnabled();
});

test.afterEach(async ({ page }) => {
  if (documentId) await page.request.delete(`/api/v1/documents/${documentId}`);
  documentId = undefined;
});

test("everything that matters is reached from the keyboard", async ({ page }, info) => {
  const keys = page.keyboard;

  await test.step("? shows the shortcuts", async () => {
    await keys.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(help).toContainText("New question");
    await checkPage(page, info, "shortcuts");
    await keys.press("Escape");
    await expect(help).toBeHidden();
  });

  await test.step("the palette finds a document and opens it", async () => {
    await openPalette(page);
    await keys.type("under load");
    await expect(page.getByRole("dialog").getByText("Under load")).toBeVisible();
    await checkPage(page, info, "palette");
    await keys.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Under load" })).toBeVisible();
    await expect(page).toHaveTitle("Under load · Forebay");
    await expect(page.getByRole("main")).toBeFocused();
  });

  await test.step("/ focuses the question, ] and [ move through the citations", async () => {
    await keys.press("/");
    await expect(questionBox(page)).toBeFocused();
    await keys.type("What does Forebay do under load?");
    await keys.press("Enter");
    await expect(page.getByRole("button", { name: "Copy with sources" })).toBeVisible();
    await keys.press("Escape");
    const marks = page.getByRole("article").getByRole("link", { name: /^Source \d+:/ });
    expect(await marks.count()).toBeGreaterThan(1);
    await keys.press("]");
    await expect(marks.first()).toBeFocused();
    await keys.press("]");
    await expect(marks.nth(1)).toBeFocused();
    await keys.press("[");
    await expect(marks.first()).toBeFocused();
    await keys.press("[");
    await expect(marks.last()).toBeFocused();
  });

  await test.step("n, or the palette, begins a new question", async () => {
    await keys.press("n");
    await expect(page.getByRole("heading", { name: "What would you like to know?" })).toBeVisible();
    await expect(questionBox(page)).toBeFocused();
    await page.goto("/library");
    await expect(page.getByRole("button", { name: "Upload", exact: true })).toBeEnabled();
    await openPalette(page);
    await keys.type("new question");
    await keys.press("Enter");
    await expect(questionBox(page)).toBeFocused();
  });

  await test.step("what no document supports is declined, with the nearest passages", async () => {
    const turn = await ask(page, "What is the boiling point of zirconium in a dam?");
    const verdict = turn.getByRole("region", { name: "No answer found" });
    await expect(verdict).toContainText("Nothing in your documents supports an answer");
    await expect(verdict.getByRole("listitem").first()).toBeVisible();
    await checkPage(page, info, "declined");
  });
});

test("a document can be taken back, and an old citation keeps its words", async ({
  page,
}, info) => {
  const name = `turbines-${process.pid}-${info.workerIndex}.md`;
  const first = "Turbine nine of the Osprey station turns at 312 revolutions a minute.";
  const second = "Turbine nine of the Osprey station was taken out in spring.";

  await test.step("put in and asked about", async () => {
    documentId = await upload(page, markdown(name, `# Turbines\n\n${first}\n`));
    await searchable(page, name);
    await keysInMenu(page, name, "Delete");
    await expect(row(page, name)).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await searchable(page, name);
    await page.goto("/ask");
    const turn = await ask(page, "How fast does turbine nine of the Osprey station turn?");
    await expect(turn).toContainText("312 revolutions");
  });
  const answer = page.url();

  await test.step("replaced by a second version", async () => {
    await page.goto("/library");
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    const replace = page.getByRole("menuitem", { name: "Replace with a file" });
    await choose(page, markdown(name, `# Turbines\n\n${second}\n`), replace);
    // The row of the upload stands beside the document's until all has been sent.
    await expect(row(page, name).filter({ hasText: "version 2" })).toBeVisible();
    await searchable(page, name);
    await checkPage(page, info, "replaced");
  });

  await test.step("the old citation opens the first version, and says so", async () => {
    await page.goto(answer);
    await page
      .getByRole("article")
      .getByRole("link", { name: new RegExp(`: ${name}`) })
      .first()
      .click();
    await expect(page.locator("mark").first()).toHaveText(first);
    await expect(page.getByRole("note")).toContainText("You are reading version 1.");
    await checkPage(page, info, "old-version");
    await page.getByRole("link", { name: "Read version 2, the newest." }).click();
    await expect(page.getByText(second)).toBeVisible();
    await expect(page.getByRole("note")).toHaveCount(0);
  });
});

test("a busy service says so and covers nothing", async ({ page }, info) => {
  await page.goto("/ask");
  await ask(page, "What does Forebay do under load?");
  await page.route("**/api/health/ready", (route) =>
    route.fulfill({
      status: 503,
      headers: { "Retry-After": "4" },
      contentType: "application/problem+json",
      body: JSON.stringify({ code: "overloaded", detail: "More people ask than can be served." }),
    }),
  );
  await page.reload();
  await expect(page.getByText("Busy: answers take about 4 s longer.")).toBeVisible();
  for (const width of [1280, 800, 375]) {
    await page.setViewportSize({ width, height: 720 });
    await page.getByRole("link", { name: "New" }).click({ trial: true });
    await page.getByRole("button", { name: "Recent" }).click({ trial: true });
  }
  await checkPage(page, info, "busy");
  await page.getByRole("button", { name: "Why?" }).click();
  await expect(page.getByText("More people ask than can be served.")).toBeVisible();
});

/** Opens the palette with its keys, and waits until it takes letters. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await expect(
    page.getByRole("dialog", { name: "Go to anything" }).getByPlaceholder("A page, a document"),
  ).toBeFocused();
}

/** Opens a row's menu and takes one of its entries, all with keys. */
async function keysInMenu(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${name}` }).press("Enter");
  await page.getByRole("menuitem", { name: entry }).press("Enter");
}
