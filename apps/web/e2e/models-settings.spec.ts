import { expect, type Locator, type Page, test } from "@playwright/test";
import { markdown, searchable, upload } from "./library";
import { type ModelServer, startModelServer } from "./model-server";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

let models: ModelServer;

test.beforeAll(async () => {
  models = await startModelServer();
});

test.afterAll(() => models.stop());

/** What the running test made, taken away after it. */
const made: string[] = [];

test.afterEach(async ({ page }) => {
  const { endpoints } = await (await page.request.get("/api/v1/model-endpoints")).json();
  for (const { id } of endpoints) await page.request.delete(`/api/v1/model-endpoints/${id}`);
  for (const path of made.splice(0)) await page.request.delete(`/api/v1/${path}`);
});

/** Opens the dialog of a section, and fills in where the fake is. */
async function fill(page: Page, section: string, model: string, key: string): Promise<Locator> {
  await page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: section }) })
    .getByRole("button", { name: "Set up a model" })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Address").fill(models.url);
  await dialog.getByRole("textbox", { name: "Model", exact: true }).fill(model);
  await dialog.getByLabel("Key", { exact: true }).fill(key);
  return dialog;
}

test("an admin sets a model for answers up, and is told what is wrong with it", async ({
  page,
}, info) => {
  await page.goto("/settings/models");
  await signIn(page, admin);
  await expect(page.getByText("composed from the documents’ own sentences")).toBeVisible();
  await checkPage(page, info, "models-none");

  const dialog = await fill(page, "Answers", "sensible", "sk-a-wrong-key");
  const status = dialog.getByRole("status");
  await test.step("a wrong key is said in a sentence", async () => {
    await dialog.getByRole("button", { name: "Test" }).click();
    await expect(status).toContainText("key");
    await expect(status).toContainText("model_key");
    await expect(status).not.toContainText("401");
    await checkPage(page, info, "models-wrong-key");
  });

  await test.step("so is a model that the server does not have", async () => {
    await dialog.getByLabel("Key", { exact: true }).fill(models.key);
    await dialog.getByRole("textbox", { name: "Model", exact: true }).fill("gpt-none");
    await dialog.getByRole("button", { name: "Test" }).click();
    await expect(status).toContainText("does not have this model");
  });

  await test.step("one that works says how fast it was", async () => {
    await dialog.getByRole("textbox", { name: "Model", exact: true }).fill("sensible");
    await dialog.getByLabel("Price of input").fill("0.15");
    await dialog.getByLabel("Budget for a month").fill("20");
    await dialog.getByRole("button", { name: "Test" }).click();
    await expect(status).toContainText(/It works: the first word came after \d+ ms/);
    await checkPage(page, info, "models-form");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toHaveCount(0);
  });

  const card = page.getByRole("article", { name: "sensible" });
  await expect(card).toContainText("In use");
  await expect(card).toContainText("Kept, ends in 0042");
  await expect(card).toContainText("of $20.00 spent this month");
  await card.getByRole("button", { name: "Test" }).press("Enter");
  await expect(card.getByRole("status")).toContainText("It works");
  await checkPage(page, info, "models-answers");

  await test.step("a key stays where it was entered for", async () => {
    await card.getByRole("button", { name: "Change" }).click();
    const change = page.getByRole("dialog");
    await expect(change.getByLabel("Key", { exact: true })).toHaveValue("");
    await change.getByLabel("Address").fill("http://localhost:1/v1");
    await change.getByRole("button", { name: "Save" }).click();
    await expect(change.getByText("The key was entered for another address")).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await card.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(card).toHaveCount(0);
});

test("the model reads the library for the graph, up to a cap, and goes on from there", async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await page.goto("/settings/models");
  await signIn(page, admin);
  const reading = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: "Reading for the graph" }) });
  await expect(reading).toContainText("Set up a model for answers above");
  const dialog = await fill(page, "Answers", "sensible", models.key);
  await dialog.getByLabel("Price of input").fill("0.15");
  await dialog.getByLabel("Price of output").fill("0.60");
  await dialog.getByRole("button", { name: "Save" }).click();

  const card = reading.getByRole("article", { name: "The library’s passages" });
  await test.step("what it takes is estimated, and a cap suggested", async () => {
    await expect(card).toContainText("Not begun");
    await expect(card).toContainText(/To read \d+ passages takes about [\d,]+ tokens in/);
    await checkPage(page, info, "reading-estimate");
  });

  await test.step("it stops at the cap, and what was read is kept", async () => {
    await card.getByLabel("Cap in US dollars").fill("0.01");
    await card.getByRole("button", { name: "Start reading" }).press("Enter");
    await expect(card).toContainText("The cap is reached", { timeout: 60_000 });
    await expect(card).toContainText("Stopped");
    await expect(card).toContainText(/sensible has read [1-9]\d* of \d+ passages/);
    await checkPage(page, info, "reading-capped");
  });

  await test.step("it goes on from there until a person stops it", async () => {
    const progress = card.getByText(/has read/);
    const read = async () => Number(/read (\d+)/.exec(await progress.innerText())?.[1]);
    const before = await read();
    const onwards = card.getByRole("button", { name: "Read the rest" });
    await onwards.press("Enter");
    await expect.poll(read, { timeout: 30_000 }).toBeGreaterThan(before);
    await checkPage(page, info, "reading");
    await card.getByRole("button", { name: "Stop reading" }).press("Enter");
    await expect(onwards).toBeVisible();
    await expect(card).toContainText("Stopped");
    expect(await read()).toBeGreaterThan(before);
  });
});

test("a library is embedded, and search finds what says the same in other words", async ({
  page,
}, info) => {
  const name = `garage-${process.pid}-${info.workerIndex}.md`;
  await page.goto("/library");
  await signIn(page, admin);
  const id = await upload(
    page,
    markdown(name, "# Garage\n\nThe physician’s automobile was repaired in the north dwelling.\n"),
  );
  made.push(`documents/${id}`);
  await searchable(page, name);
  await page.goto("/settings/models");

  const dialog = await fill(page, "Search by meaning", "words", models.key);
  await test.step("a wrong dimension is said", async () => {
    await dialog.getByLabel("Dimension").fill("768");
    await dialog.getByRole("button", { name: "Test" }).click();
    await expect(dialog.getByRole("status")).toContainText("64 numbers, and 768 are expected");
    await checkPage(page, info, "models-wrong-dimension");
  });
  await dialog.getByLabel("Dimension").fill("");
  await dialog.getByRole("button", { name: "Test" }).click();
  await expect(dialog.getByRole("status")).toContainText("an embedding of 64 numbers");
  await dialog.getByRole("button", { name: "Save" }).click();

  const card = page.getByRole("article", { name: "words" });
  await expect(card).toContainText("In use", { timeout: 60_000 });
  await expect(card).toContainText(/All [\d,]+ passages are embedded/);
  await expect(card).toContainText("Dimension");
  await checkPage(page, info, "models-embeddings");
  await expect
    .poll(async () => {
      const found = await page.request.get("/api/v1/search?q=fixing%20the%20doctor%20car");
      return ((await found.json()).passages ?? []).map((p: { documentId: string }) => p.documentId);
    })
    .toContain(id);
});

test("a member neither sees models nor reaches them", async ({ page, browser }, info) => {
  await page.goto("/settings/models");
  await signIn(page, admin);
  const other = await browser.newContext();
  const mel = await other.newPage();
  await mel.goto("/settings/models");
  await signIn(mel, member);
  await expect(mel.getByText("Only an administrator sees and changes the models")).toBeVisible();
  await checkPage(mel, info, "models-member");
  for (const path of ["model-endpoints", "model-usage"])
    expect((await mel.request.get(`/api/v1/${path}`)).status()).toBe(403);
  await other.close();
});
