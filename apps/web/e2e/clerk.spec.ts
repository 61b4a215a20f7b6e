import { expect, type Page, test } from "@playwright/test";
import { ask } from "./asking";
import { FakeClerk } from "./clerk";
import { searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";
import { startProduct } from "./product";

const own = { api: "127.0.0.1:18081", web: "localhost:13001" };
const origin = `http://${own.web}`;

/** Text that only Clerk's libraries have. */
const ofClerk = /clerk\.accounts|__clerk_publishable_key|clerk-js/;

/** Whether any script that the page loads is of Clerk's. */
function watchScripts(page: Page): () => Promise<boolean> {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") texts.push(response.text().catch(() => ""));
  });
  return async () => (await Promise.all(texts)).some((text) => ofClerk.test(text));
}

test("an installation with accounts of its own loads nothing of Clerk's", async ({ page }) => {
  const clerks = watchScripts(page);
  await page.goto("/sign-in");
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await signIn(page, admin);
  await page.goto("/settings/members");
  await expect(page.getByRole("button", { name: "Invite" })).toBeVisible();
  expect(await clerks()).toBe(false);
  await page.goto("/organisation");
  await expect(page).toHaveURL(/\/ask/);
});

test.describe("with the people of a Clerk application", () => {
  let clerk: FakeClerk;
  let stop: () => Promise<void>;
  test.use({ baseURL: origin });

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    clerk = await FakeClerk.start(origin);
    stop = await startProduct("e2e-clerk", own, clerk.settings);
  });
  test.afterAll(async () => {
    await stop?.();
    await clerk?.stop();
  });

  test("from signing in to a cited answer, until Clerk takes it away", async ({
    context,
    page,
  }, info) => {
    await clerk.serve(context);
    const clerks = watchScripts(page);

    await test.step("sign in with Clerk's form, and come back", async () => {
      await page.goto("/library");
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      const enter = page.getByRole("button", { name: "Continue as Ada" });
      await expect(enter).toBeVisible();
      await checkPage(page, info, "clerk-sign-in");
      await enter.click();
      await expect(page.getByRole("heading", { level: 1, name: /^Library/ })).toBeVisible();
      await expect(page.getByRole("banner").getByRole("button", { name: "Acme" })).toBeVisible();
      expect(await clerks()).toBe(true);
    });

    await test.step("put a document in and ask about it", async () => {
      const made = await page.request.post("/api/v1/collections", {
        headers: { Authorization: `Bearer ${clerk.token()}` },
        data: { name: "Papers" },
      });
      expect(made.status()).toBe(201);
      await page.reload();
      const text = "Gate three needed ninety seconds to open. The gauge stood at four metres.";
      await upload(page, {
        name: "gate.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      });
      await searchable(page, "gate.txt");
      await page.goto("/ask");
      const turn = await ask(page, "How long did gate three need to open?");
      await expect(turn).toContainText("ninety seconds");
      await expect(turn.getByRole("link", { name: /^Source 1: gate\.txt/ })).toBeVisible();
    });

    await test.step("leave people and passwords to Clerk", async () => {
      await page.goto("/settings/members");
      await expect(page.getByRole("list", { name: "Members" })).toContainText("Ada Clerk");
      await expect(page.getByRole("button", { name: "Invite" })).toHaveCount(0);
      await checkPage(page, info, "clerk-members");
      await page.getByRole("button", { name: "Manage in Clerk" }).click();
      await expect(page.getByRole("dialog")).toHaveText("Clerk's organisation");
      await page.goto("/settings/account");
      await page.getByRole("button", { name: "Manage account" }).click();
      await expect(page.getByRole("dialog")).toHaveText("Clerk's profile");
    });

    await test.step("a revoked session is signed out at its next request", async () => {
      await page.goto("about:blank"); // an open page would notice, and leave by itself
      const headers = { Authorization: `Bearer ${clerk.token()}` };
      expect((await page.request.get("/api/v1/me", { headers })).status()).toBe(200);
      expect((await clerk.revoke()).status).toBe(204);
      const refused = await page.request.get("/api/v1/me", { headers });
      expect(refused.status()).toBe(401);
      expect(await refused.json()).toMatchObject({ code: "unauthenticated" });
      await page.goto("/ask");
      await expect(page).toHaveURL(/\/sign-in/);
      await page.getByRole("button", { name: "Continue as Ada" }).click();
      await expect(page.getByRole("textbox", { name: "Question" })).toBeVisible();
    });

    await test.step("a member who was taken out chooses another organisation", async () => {
      await page.goto("about:blank");
      expect((await clerk.remove()).status).toBe(204);
      await page.goto("/library");
      await expect(page).toHaveURL(/\/organisation$/);
      await expect(page.getByRole("button", { name: "Create organization" })).toBeVisible();
      await checkPage(page, info, "clerk-organisation");
    });

    expect(clerk.strangers, "hosts that the pages asked for").toEqual([]);
  });

  test("a page whose script cannot reach Clerk says so, and does not hang", async ({
    context,
    page,
  }) => {
    await context.route("https://clerk.forebay.test/**", (route) => route.abort());
    await page.goto("/library");
    await expect(page).toHaveURL(/\/sign-in/);
    // Clerk's loader tries for 15 seconds before it gives up.
    await expect(page.getByText("Sign-in cannot be reached")).toBeVisible({ timeout: 45_000 });
  });
});
