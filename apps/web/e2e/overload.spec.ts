import { expect, type Page, test } from "@playwright/test";
import { ask, questionBox } from "./asking";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

const API_URL = process.env.API_URL ?? "http://127.0.0.1:18080";
const QUESTION = "Why is a request refused?";

test.beforeEach(async ({ page }) => {
  await page.goto("/ask");
  await signIn(page, admin);
  await expect(questionBox(page)).toBeEditable();
});

/** Has the API refuse questions until `refusals` were refused; tells how many have been asked so far. */
async function refuse(page: Page, refusals: number): Promise<() => number> {
  let asked = 0;
  await page.route("**/api/v1/ask", (route) => {
    asked += 1;
    if (asked > refusals) return route.continue();
    return route.fulfill({
      status: 503,
      headers: { "Retry-After": "3" },
      contentType: "application/problem+json",
      body: JSON.stringify({
        type: "/reference#overloaded",
        title: "Service Unavailable",
        status: 503,
        code: "overloaded",
        detail: "More is being asked than can be answered at once. This was not begun.",
        requestId: "e2e-overload",
        retryAfterMs: 3000,
      }),
    });
  });
  return () => asked;
}

test("a question waits for a busy service, and is asked again by itself", async ({
  page,
}, info) => {
  const asked = await refuse(page, 1);
  await questionBox(page).fill(QUESTION);
  await questionBox(page).press("Enter");
  const turn = page.getByRole("article", { name: `Question: ${QUESTION}` });
  await expect(turn.getByText("Your question is waiting")).toBeVisible();
  await expect(turn.getByText(/by itself in [1-4] s \(try 1 of 3\)/)).toBeVisible();
  await expect(page.getByText(/Busy: answers take about [34] s longer/)).toBeVisible();
  await expect(page.getByRole("log", { name: "Answer progress" })).toContainText(
    /asked again by itself in about [1-4] seconds, try 1/,
  );
  await page.route("**/api/health/ready", (route) => route.abort()); // which would say that all is well
  await checkPage(page, info, "overload-waiting");
  await expect(turn.getByRole("button", { name: "Copy link" })).toBeVisible();
  expect(asked()).toBe(2);
  await expect(page.getByText("Busy:")).toHaveCount(0);
});

test("after three tries a person decides, and has their words back", async ({ page }, info) => {
  test.slow();
  const asked = await refuse(page, 4);
  await questionBox(page).fill(QUESTION);
  await questionBox(page).press("Enter");
  const turn = page.getByRole("article", { name: `Question: ${QUESTION}` });
  const refused = turn.getByRole("alert").filter({ hasText: "Not asked." });
  await expect(refused).toBeVisible({ timeout: 30_000 });
  expect(asked(), "once, and three times by itself").toBe(4);
  await expect(questionBox(page)).toHaveValue(QUESTION);
  await checkPage(page, info, "overload-refused");
  await turn.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(turn.getByRole("button", { name: "Copy link" })).toBeVisible();
  expect(asked()).toBe(5);
});

test("the wait can be ended from the keyboard", async ({ page }) => {
  const asked = await refuse(page, 9);
  await questionBox(page).fill(QUESTION);
  await questionBox(page).press("Enter");
  await expect(page.getByText("Your question is waiting")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Your question is waiting")).toHaveCount(0);
  await expect(questionBox(page)).toHaveValue(QUESTION);
  expect(asked()).toBe(1);
});

test("one person's flood is told when to come back, and keeps nobody else waiting", async ({
  page,
  browser,
}) => {
  const script = await browser.newContext();
  const theirs = await script.newPage();
  await theirs.goto("/ask");
  await signIn(theirs, member);
  // Straight to the API: in front of it, the web would be what is measured.
  const cookie = (await script.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const flood = Promise.all(
    Array.from({ length: 300 }, async () => {
      const answer = await fetch(`${API_URL}/v1/ask`, {
        method: "POST",
        headers: { Cookie: cookie, "Content-Type": "application/json" },
        body: JSON.stringify({ question: QUESTION }),
      });
      await answer.text();
      return { status: answer.status, after: answer.headers.get("retry-after") };
    }),
  );
  await ask(page, QUESTION);
  const answers = await flood;
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length, "refused of 300 questions at once").toBeGreaterThan(0);
  for (const { status, after } of refused) {
    expect([429, 503]).toContain(status);
    expect(Number(after)).toBeGreaterThan(0);
  }
  await script.close();
});
