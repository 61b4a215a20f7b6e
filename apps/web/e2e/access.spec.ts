import { expect, type Page, request, test } from "@playwright/test";
import { ask, questionBox } from "./asking";
import { markdown, row, searchable, upload } from "./library";
import { type ModelServer, startModelServer } from "./model-server";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

const QUESTION = "Who opens the sluice of the Merlin dam?";
const SECRET = "The duty engineer opens the sluice of the Merlin dam at first light.";

/** What the running test made, taken away after it. */
const made: { path: string }[] = [];

test.afterEach(async ({ page }) => {
  for (const { path } of made.splice(0).reverse()) await page.request.delete(`/api/v1/${path}`);
});

/** Sends a change as the page would. */
async function change(page: Page, method: "POST" | "PUT", path: string, data: unknown) {
  const answer = await page.request.fetch(`/api/v1/${path}`, {
    method,
    data,
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** Makes a collection that every member may read, with one document in it. */
async function openShelf(page: Page, name: string): Promise<{ collection: string; id: string }> {
  const { id: collection } = await change(page, "POST", "collections", { name });
  made.push({ path: `collections/${collection}` });
  await change(page, "POST", `collections/${collection}/grants`, {
    subject: "everyone",
    permission: "read",
  });
  await page.goto(`/library?collection=${collection}`);
  const id = await upload(page, markdown(`${name}.md`, `# Sluices\n\n${SECRET}\n`));
  made.push({ path: `documents/${id}` });
  await searchable(page, `${name}.md`);
  return { collection, id };
}

/** Chooses somebody and what they may do in the share dialog. */
async function share(page: Page, who: string, permission: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "For", exact: true }).click();
  await page.getByRole("option", { name: who }).click();
  await dialog.getByRole("combobox", { name: "They may" }).click();
  await page.getByRole("option", { name: permission, exact: true }).click();
  await dialog.getByRole("button", { name: "Set", exact: true }).click();
}

test("one document is set apart from its collection, and the dialog says why", async ({
  page,
  browser,
}, info) => {
  const name = `sluices-${process.pid}-${info.workerIndex}`;
  await page.goto("/library");
  await signIn(page, admin);
  const { id } = await openShelf(page, name);
  const other = await browser.newContext();
  const mel = await other.newPage();
  await mel.goto("/library");
  await signIn(mel, member);
  await expect(row(mel, `${name}.md`)).toBeVisible();

  await test.step("it is hidden from the member", async () => {
    await page.getByRole("button", { name: `Actions for ${name}.md` }).click();
    await page.getByRole("menuitem", { name: "Share…" }).click();
    const readers = page.getByRole("list", { name: "Who may read it" });
    await expect(readers).toContainText("The collection is open to every member.");
    await expect(readers).toContainText("Administrators manage everything.");
    await share(page, "Mel Member", "No access");
    await expect(readers).toContainText("This document was set for them by name.");
    await checkPage(page, info, "share-dialog");
    await mel.reload();
    await expect(mel.getByRole("navigation", { name: "Main" })).toBeVisible();
    await expect(row(mel, `${name}.md`)).toHaveCount(0);
    expect((await mel.request.get(`/api/v1/documents/${id}`)).status()).toBe(404);
  });

  await test.step("what was set is taken back, by keyboard, and the collection counts again", async () => {
    await page.getByRole("button", { name: "Leave Mel Member to the collection" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: "For this document alone" })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await mel.reload();
    await expect(row(mel, `${name}.md`)).toBeVisible();
  });
  await other.close();
});

test("a key is made, used and revoked", async ({ page, context, baseURL }, info) => {
  const name = `Importer ${process.pid}-${info.workerIndex}`;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/settings/keys");
  await signIn(page, admin);
  await expect(page.getByRole("heading", { name: "Your keys" })).toBeVisible();
  await checkPage(page, info, "keys-empty");

  await page.getByRole("button", { name: "New key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("checkbox", { name: "Ask" }).uncheck();
  await checkPage(page, info, "new-key");
  await dialog.getByRole("button", { name: "Make the key" }).click();
  await dialog.getByRole("button", { name: "Copy key" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  const secret = await page.evaluate(() => navigator.clipboard.readText());
  expect(secret).toMatch(/^fby_[0-9A-Za-z]{43}_[0-9A-Za-z]{49}$/);
  await checkPage(page, info, "key-secret");
  await dialog.getByRole("button", { name: "Done" }).click();
  const keys = page.getByRole("list", { name: "Your keys" });
  await expect(keys).toContainText(name);
  await expect(page.getByText(secret)).toHaveCount(0);

  const program = await request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
  });
  expect((await program.get("/api/v1/collections")).status()).toBe(200);
  const refused = await program.post("/api/v1/ask", { data: { question: "May I?" } });
  expect(refused.status()).toBe(403);
  expect((await refused.json()).detail).toContain('"ask"');
  await page.reload();
  await expect(keys).toContainText("Last used");
  await checkPage(page, info, "keys");

  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  expect((await program.get("/api/v1/collections")).status()).toBe(401);
  await program.dispose();
});

test("a quota is set, met and said kindly", async ({ page, browser }, info) => {
  await page.goto("/settings/quotas");
  await signIn(page, admin);
  await expect(page.getByText("Nothing is limited here.")).toBeVisible();
  await page.getByLabel("Questions in an hour").fill("1");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Questions this hour")).toBeVisible();
  await checkPage(page, info, "quotas");
  const other = await browser.newContext();
  const mel = await other.newPage();
  try {
    await mel.goto("/ask");
    await signIn(mel, member);
    await ask(mel, "What is a forebay?");
    await questionBox(mel).fill("What is a weir?");
    await questionBox(mel).press("Enter");
    await expect(mel.getByText(/all the questions that your organisation allows/)).toBeVisible();
    await checkPage(mel, info, "quota-exceeded");
    await mel.goto("/settings/quotas");
    await expect(mel.getByText("1 of 1")).toBeVisible();
    await expect(mel.getByRole("button", { name: "Save" })).toHaveCount(0);
    await checkPage(mel, info, "quotas-member");
  } finally {
    const none = { questionsPerHour: 0, documentsPerDay: 0, bytesPerDay: 0 };
    await change(page, "PUT", "quotas", none);
    await other.close();
  }
});

test.describe("with a model that takes its time", () => {
  let models: ModelServer;
  test.beforeAll(async () => {
    models = await startModelServer();
  });
  test.afterAll(() => models.stop());

  test("a running answer ends when its reader loses the document", async ({
    page,
    browser,
  }, info) => {
    const name = `merlin-${process.pid}-${info.workerIndex}`;
    await page.goto("/library");
    await signIn(page, admin);
    const { id } = await openShelf(page, name);
    const model = await change(page, "POST", "model-endpoints", {
      purpose: "answers",
      protocol: "openai",
      baseUrl: models.url,
      model: "stall-before",
      key: models.key,
    });
    made.push({ path: `model-endpoints/${model.id}` });
    const other = await browser.newContext();
    const mel = await other.newPage();
    await mel.goto("/ask");
    await signIn(mel, member);
    await questionBox(mel).fill(QUESTION);
    await questionBox(mel).press("Enter");
    await expect(mel.getByRole("article", { name: `Question: ${QUESTION}` })).toBeVisible();
    await expect(mel.getByRole("button", { name: /Stop/ })).toBeVisible();

    await change(page, "POST", `documents/${id}/grants`, {
      subject: "everyone",
      permission: "none",
    });
    await expect(mel.getByText(/may no longer read a document/)).toBeVisible({ timeout: 5_000 });
    await expect(mel.getByText("duty engineer")).toHaveCount(0);
    await checkPage(mel, info, "answer-withdrawn");
    await other.close();
  });
});
