import { expect, type Page, test } from "@playwright/test";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

/** What the running test made, taken away after it. */
const made: string[] = [];

test.afterEach(async ({ page }) => {
  for (const path of made.splice(0).reverse()) await page.request.delete(`/api/v1/${path}`);
});

interface Asked {
  conversationId: string;
  messageId: string;
}

/** Asks as a program does, to the end of the answer. */
async function ask(page: Page, question: string, conversationId?: string): Promise<Asked> {
  const answer = await page.request.post("/api/v1/ask", {
    data: { question, conversationId },
    headers: { Origin: new URL(page.url()).origin },
  });
  const started = /"conversationId":"([^"]+)","messageId":"([^"]+)"/.exec(await answer.text());
  if (!started?.[1] || !started[2]) throw new Error(`not answered: ${answer.status()}`);
  if (!conversationId) made.push(`conversations/${started[1]}`);
  return { conversationId: started[1], messageId: started[2] };
}

/** Asks many questions in a few conversations side by side. */
async function askAll(page: Page, questions: string[]): Promise<void> {
  const readers = Array.from({ length: 4 }, async () => {
    let conversation: string | undefined;
    for (let next = questions.pop(); next; next = questions.pop())
      conversation = (await ask(page, next, conversation)).conversationId;
  });
  await Promise.all(readers);
}

/** So many questions, each with a few of the words. */
function about(words: string[], count: number): string[] {
  const word = (n: number) => words[n % words.length];
  return Array.from(
    { length: count },
    (_, i) =>
      `What about the ${word(i * 7)} and the ${word(i * 11 + 3)} of the ${word(i * 13 + 5)}?`,
  );
}

const dam =
  "reservoir spillway gate turbine crest gallery inflow drawdown sluice level pressure crew flood weir intake valve lock river canal bank".split(
    " ",
  );
const bakery =
  "sourdough oven flour yeast croissant butter dough crust baguette rye proofing sugar icing muffin pastry whisk tin crumb glaze brioche".split(
    " ",
  );

test("quality is measured on kept questions, run after run", async ({ page }, info) => {
  await page.goto("/insights");
  await signIn(page, admin);
  const quality = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: "Quality" }) });
  await expect(quality.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await checkPage(page, info, "insights-first");

  const kept = ["How is the reservoir's level kept?", "Who opens the spillway gates?"];
  for (const question of kept) {
    const { messageId } = await ask(page, question);
    const test = await page.request.post("/api/v1/test-cases", {
      data: { messageId },
      headers: { Origin: new URL(page.url()).origin },
    });
    made.push(`test-cases/${(await test.json()).id}`);
  }
  const runs = quality.getByRole("region", { name: "Runs: table" });
  for (const done of [1, 2]) {
    await quality.getByRole("button", { name: "Measure now" }).press("Enter");
    await expect(runs.getByText("Done", { exact: true })).toHaveCount(done, { timeout: 60_000 });
    await expect(quality.getByRole("button", { name: "Measure now" })).toBeEnabled();
  }
  const chart = quality.getByRole("figure", { name: /over time/ });
  await expect(chart.getByRole("img", { name: /of 2 runs/ })).toBeVisible();
  await chart.getByText("Figures as a table").click();
  await expect(chart.getByRole("row")).toHaveCount(3);
  await expect(quality.getByRole("region", { name: "Differences: table" })).toContainText(
    "Too few questions to tell",
  );
  await checkPage(page, info, "insights-quality");

  for (const left of [1, 0]) {
    await runs
      .getByRole("button", { name: /^Delete the run/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(runs.getByRole("button", { name: /^Delete the run/ })).toHaveCount(left);
  }
});

test("a new subject sets off an alarm, which an administrator sees to", async ({ page }, info) => {
  test.setTimeout(300_000);
  await page.goto("/insights");
  await signIn(page, admin);
  const drift = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 2, name: "Drift" }) });

  await test.step("enough questions are asked for a first comparison", async () => {
    await askAll(page, about(dam, 340));
    await expect(async () => {
      await page.reload();
      await expect(drift.getByRole("article", { name: "New words" })).toBeVisible({
        timeout: 2000,
      });
    }).toPass({ timeout: 30_000 });
    await expect(drift.getByRole("article")).toHaveCount(6);
    const card = drift.getByRole("article", { name: "Length" });
    await card.getByText("Figures as a table").click();
    await expect(card.getByRole("row")).toHaveCount(17);
    await checkPage(page, info, "insights-drift");
  });

  await test.step("another subject is seen", async () => {
    await askAll(page, about(bakery, 260));
    await expect(async () => {
      await page.reload();
      await expect(drift.getByRole("article", { name: "New words" })).toContainText("Changed", {
        timeout: 2000,
      });
    }).toPass({ timeout: 30_000 });
    await checkPage(page, info, "insights-alarm");
  });

  await test.step("the alarm is acknowledged by keyboard", async () => {
    const alarm = drift.getByRole("listitem").filter({ hasText: "New words" }).first();
    await alarm.getByRole("button", { name: "Acknowledge the alarm of New words" }).press("Enter");
    await expect(alarm).toContainText("Acknowledged");
    await expect(alarm).toContainText("seen by");
  });

  await test.step("what is asked now becomes what is usual", async () => {
    await drift.getByLabel("Reference: the last days").fill("1");
    await drift.getByRole("button", { name: "Set reference" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Set reference" }).click();
    await expect(drift.getByText("The reference is set", { exact: true })).toBeVisible();
    await checkPage(page, info, "insights-reference");
  });
});

test("who is no administrator is told so", async ({ page }, info) => {
  await page.goto("/insights");
  await signIn(page, member);
  await expect(page.getByText("Insights are for administrators")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Drift" })).toHaveCount(0);
  await checkPage(page, info, "insights-member");
});
