import { expect, type Page, test } from "@playwright/test";
import { ask, questionBox } from "./asking";
import { markdown, searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

const OPEN = "The lantern of the Heron lock is cleaned on Mondays.";
const SECRET = "The spare key of the Heron lock lies under the third heron statue.";
const QUESTION = "What is known of the Heron lock?";

/** What the running test made, taken away after it. */
const made: { path: string }[] = [];

test.afterEach(async ({ page }) => {
  for (const { path } of made.splice(0).reverse()) await page.request.delete(`/api/v1/${path}`);
});

/** Makes a collection, and puts one document in. */
async function shelve(page: Page, name: string, everyone: boolean, text: string): Promise<void> {
  const headers = { Origin: new URL(page.url()).origin };
  const created = await page.request.post("/api/v1/collections", { data: { name }, headers });
  const { id } = await created.json();
  made.push({ path: `collections/${id}` });
  if (everyone)
    await page.request.post(`/api/v1/collections/${id}/grants`, {
      data: { subject: "everyone", permission: "read" },
      headers,
    });
  await page.goto(`/library?collection=${id}`);
  const file = `${name}.md`;
  made.push({ path: `documents/${await upload(page, markdown(file, `# ${name}\n\n${text}\n`))}` });
  await searchable(page, file);
}

/** Opens the menu of what is called `name`, and chooses. */
async function choose(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("a shared conversation is read with the reader's own access", async ({
  page,
  browser,
}, info) => {
  const run = `${process.pid}-${info.workerIndex}`;
  const other = await browser.newContext();
  const mel = await other.newPage();
  let link = "";

  await test.step("Ada asks, and is answered from what only she may read too", async () => {
    await page.goto("/ask");
    await signIn(page, admin);
    await shelve(page, `heron-open-${run}`, true, OPEN);
    await shelve(page, `heron-secret-${run}`, false, SECRET);
    await page.goto("/ask");
    const answer = await ask(page, QUESTION);
    await expect(answer).toContainText("cleaned on Mondays");
    await expect(answer).toContainText("third heron statue");
    link = page.url();
    made.push({ path: `conversations/${link.split("/").at(-1)}` });
  });

  await test.step("nobody else can open it until she shares it", async () => {
    await mel.goto(link);
    await signIn(mel, member);
    await expect(mel.getByText("There is no such conversation")).toBeVisible();
    await choose(page, QUESTION, "Share…");
    await expect(page.getByRole("dialog")).toContainText("with their own access");
    await checkPage(page, info, "share");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("button", { name: "Stop sharing" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("Mel finds it, and reads what he may read", async () => {
    await mel.goto("/conversations/shared");
    await expect(mel.getByRole("list", { name: "Conversations of others" })).toContainText("Ada");
    await checkPage(mel, info, "shared-list");
    await mel.getByRole("link", { name: QUESTION }).first().click();
    await expect(mel.getByRole("complementary", { name: "Shared conversation" })).toContainText(
      "Ada",
    );
    const answer = mel.getByRole("article", { name: `Question: ${QUESTION}` });
    await expect(answer).toContainText("cleaned on Mondays");
    await expect(answer).toContainText("a document that you may not read");
    expect(await mel.content()).not.toContain("third heron statue");
    expect(await mel.content()).not.toContain(`heron-secret-${run}`);
    await expect(questionBox(mel)).toHaveCount(0);
    await checkPage(mel, info, "shared-conversation");
  });

  await test.step("Mel says what he thinks; Ada does not see it as hers", async () => {
    await mel.getByRole("button", { name: "Bad answer" }).click();
    await mel.getByLabel("Comment").fill("Half of it is missing.");
    await mel.getByRole("button", { name: "Save comment" }).click();
    await expect(mel.getByRole("button", { name: "Change your comment" })).toBeVisible();
    await mel.reload();
    await expect(mel.getByRole("button", { name: "Bad answer" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await mel.getByRole("button", { name: "Bad answer" }).click();
    await expect(mel.getByRole("button", { name: "Bad answer" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
    await page.reload();
    await expect(page.getByRole("button", { name: "Bad answer" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
  });

  await test.step("what is not shared any more is gone for Mel", async () => {
    await choose(page, QUESTION, "Sharing…");
    await page.getByRole("button", { name: "Stop sharing" }).click();
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
    await mel.reload();
    await expect(mel.getByText("There is no such conversation")).toBeVisible();
  });
  await other.close();
});

test("conversations are renamed, found, deleted and brought back", async ({ page }, info) => {
  const title = `Weir lore ${process.pid}-${info.workerIndex}`;
  await page.goto("/ask");
  await signIn(page, admin);
  await ask(page, "What is a weir?");
  made.push({ path: `conversations/${page.url().split("/").at(-1)}` });

  await test.step("a question is kept as a test case", async () => {
    await page.getByRole("button", { name: "Good answer" }).click();
    await page.getByRole("button", { name: "Keep as test case" }).click();
    await expect(page.getByRole("button", { name: "Kept as test case" })).toBeVisible();
    await checkPage(page, info, "opinion");
  });

  await test.step("the conversation gets another title, by keyboard", async () => {
    await page.getByRole("button", { name: "Actions for What is a weir?" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Rename" }).press("Enter");
    await page.getByRole("dialog").getByLabel("Title").fill(title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });

  await test.step("it is found by its title", async () => {
    await page.getByRole("button", { name: "Recent" }).click();
    await page.getByRole("link", { name: "All conversations" }).click();
    await page.getByRole("textbox", { name: "Title" }).fill("weir LORE");
    await expect(page.getByRole("list", { name: "Your conversations" })).toContainText(title);
    await checkPage(page, info, "conversations");
    await page.getByRole("textbox", { name: "Title" }).fill("no such title");
    await expect(page.getByText("No title has these words")).toBeVisible();
    await page.getByRole("button", { name: "Clear the search" }).click();
  });

  await test.step("it is deleted, and the deletion undone", async () => {
    await choose(page, title, "Delete");
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: title })).toBeVisible();
  });

  await test.step("the kept question is noted, exported and deleted", async () => {
    await page.getByRole("link", { name: "Kept questions" }).click();
    const kept = page.getByRole("list", { name: "Kept questions" });
    await expect(kept).toContainText("What is a weir?");
    await choose(page, "What is a weir?", "Add a note");
    await page.getByRole("dialog").getByLabel("Note").fill("The glossary says it best.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(kept).toContainText("The glossary says it best.");
    await checkPage(page, info, "kept-questions");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export" }).click();
    expect((await download).suggestedFilename()).toBe("test-cases.zip");
    await choose(page, "What is a weir?", "Delete");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("No questions are kept yet")).toBeVisible();
    await checkPage(page, info, "no-kept-questions");
  });
});
