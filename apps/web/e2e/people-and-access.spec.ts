import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { ask } from "./asking";
import { markdown, row, searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

const QUESTION = "Who services the blue valve of the Kestrel weir?";
const SECRET = "The night crew services the blue valve of the Kestrel weir on alternate Thursdays.";

/** What the running test made, taken away after it. */
const made: { path: string }[] = [];

test.afterEach(async ({ page }) => {
  for (const { path } of made.splice(0).reverse()) await page.request.delete(`/api/v1/${path}`);
});

test("a document is found by whoever may read it, and by nobody else", async ({
  page,
  browser,
}, info) => {
  const name = `valves-${process.pid}-${info.workerIndex}`;
  const file = `${name}.md`;
  const other = await browser.newContext();
  const mel = await other.newPage();

  await test.step("the admin makes a collection and puts a document in", async () => {
    await page.goto("/settings/collections");
    await signIn(page, admin);
    await page.getByRole("button", { name: "New collection" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill(name);
    await checkPage(page, info, "new-collection");
    const created = page.waitForResponse((r) => r.request().method() === "POST");
    await page.getByRole("button", { name: "Create" }).click();
    const { id } = await (await created).json();
    made.push({ path: `collections/${id}` });
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    await checkPage(page, info, "collections");

    await page.goto(`/library?collection=${id}`);
    made.push({
      path: `documents/${await upload(page, markdown(file, `# Valves\n\n${SECRET}\n`))}`,
    });
    await searchable(page, file);
  });

  await test.step("the member neither sees it nor is answered from it", async () => {
    await mel.goto("/library");
    await signIn(mel, member);
    await expect(row(mel, "overload.md")).toBeVisible();
    await expect(row(mel, file)).toHaveCount(0);
    await checkPage(mel, info, "member-library");
    await mel.goto("/ask");
    const answer = await ask(mel, QUESTION);
    await expect(answer).not.toContainText("night crew");
    await expect(mel.getByRole("link", { name: file })).toHaveCount(0);
  });

  await test.step("the admin lets the member read", async () => {
    await page.goto("/settings/collections");
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveTitle(`${name} · Forebay`);
    await page.getByRole("combobox", { name: "Give access to" }).click();
    await page.getByRole("option", { name: "Mel Member" }).click();
    await page.getByRole("button", { name: "Give access" }).click();
    await expect(page.getByRole("list", { name: "Access" })).toContainText("Mel Member");
    await checkPage(page, info, "collection");
  });

  await test.step("the member finds it, and gets a cited answer", async () => {
    await mel.goto("/library");
    await expect(row(mel, file)).toBeVisible();
    await mel.goto("/ask");
    const answer = await ask(mel, QUESTION);
    await expect(answer).toContainText("The night crew services the blue valve");
    await answer
      .getByRole("link", { name: new RegExp(`^Source \\d+: ${file}`) })
      .first()
      .click();
    await expect(mel.locator("mark").first()).toHaveText(SECRET);
  });
  await other.close();
});

test("people come in by invitation, and one admin stays", async ({
  page,
  context,
  browser,
}, info) => {
  const email = `kim-${process.pid}-${info.workerIndex}@forebay.test`;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  let link = "";

  await test.step("the admin invites an address and copies the link", async () => {
    await page.goto("/settings/members");
    await signIn(page, admin);
    await page.getByRole("button", { name: "Invite" }).click();
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Make a link" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("/join/");
    await checkPage(page, info, "invitation-link");
    await page.getByRole("button", { name: "Done" }).click();
  });

  await test.step("the invited person joins with a password", async () => {
    const third = await browser.newContext();
    const kim = await third.newPage();
    await kim.goto(link);
    await expect(kim.getByRole("heading", { level: 1 })).toContainText("Join");
    await checkPage(kim, info, "join");
    await kim.getByLabel("Your name").fill("Kim Newcomer");
    await kim.getByLabel("New password").fill("kim-joins-the-stream");
    await kim.getByRole("button", { name: "Join" }).click();
    await expect(kim.getByRole("heading", { name: "What would you like to know?" })).toBeVisible();
    made.push({ path: `members/${await userId(third)}` });
    await kim.goto(link);
    await expect(kim.getByRole("heading", { level: 1 })).toHaveText(
      "This invitation no longer works",
    );
    await checkPage(kim, info, "join-ended");
    await third.close();
  });

  await test.step("the last admin cannot step down", async () => {
    await page.reload();
    await expect(page.getByText("Kim Newcomer")).toBeVisible();
    const ownRole = page.getByRole("combobox", { name: "Role of Ada Admin" });
    await ownRole.click();
    await page.getByRole("option", { name: "Member" }).click();
    await expect(page.getByText("The role was not changed")).toBeVisible();
    await expect(page.getByRole("link", { name: "last_admin" })).toBeVisible();
    await expect(ownRole).toHaveValue("Administrator");
    await checkPage(page, info, "members");
  });

  await test.step("the flags can be read, and nothing on them changed", async () => {
    await page
      .getByRole("navigation", { name: "Settings" })
      .getByRole("link", { name: "Flags" })
      .click();
    const table = page.getByRole("table");
    await expect(table.getByRole("row").nth(1)).toBeVisible();
    await expect(page).toHaveTitle("Flags · Forebay");
    for (const control of ["button", "switch", "combobox", "textbox"] as const)
      await expect(table.getByRole(control)).toHaveCount(0);
    await checkPage(page, info, "flags");
    await page.getByRole("link", { name: "Account" }).click();
    await expect(page.getByRole("button", { name: "Change password" })).toBeVisible();
    await checkPage(page, info, "account");
  });
});

test("the API's reference needs neither a session nor another server", async ({
  page,
  baseURL,
}, info) => {
  const elsewhere = requestsElsewhere(page, baseURL ?? "");
  await page.goto("/reference#not_found");
  await expect(page.getByRole("heading", { name: "not_found" })).toBeInViewport();
  await checkPage(page, info, "reference");
  expect(elsewhere).toEqual([]);
});

/** The ID of the person whose session `context` has. */
async function userId(context: BrowserContext): Promise<string> {
  return (await (await context.request.get("/api/v1/me")).json()).user.id;
}

/** The addresses that the page asks for on other origins, as they are asked for. */
function requestsElsewhere(page: Page, origin: string): string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      urls.push(request.url());
  });
  return urls;
}
