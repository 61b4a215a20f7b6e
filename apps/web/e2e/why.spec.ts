import { expect, test } from "@playwright/test";
import { ask } from "./asking";
import { markdown, searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

/** What the running test made, taken away after it. */
const made: { path: string }[] = [];

test.afterEach(async ({ page }) => {
  for (const { path } of made.splice(0).reverse()) await page.request.delete(`/api/v1/${path}`);
});

test("an answer from two documents shows how the second was found", async ({ page }, info) => {
  const run = `${process.pid}-${info.workerIndex}`;
  const question = "In which town was the builder of the Kestrel Viaduct born?";

  await test.step("two notes are put in, of which only one has the question's words", async () => {
    await page.goto("/ask");
    await signIn(page, admin);
    const headers = { Origin: new URL(page.url()).origin };
    const created = await page.request.post("/api/v1/collections", {
      data: { name: `viaduct-${run}` },
      headers,
    });
    const { id } = await created.json();
    made.push({ path: `collections/${id}` });
    for (const [name, text] of [
      [
        `kestrel-viaduct-${run}.md`,
        "# Kestrel Viaduct\n\nThe Kestrel Viaduct crosses the gorge on nine arches. The builder of the Kestrel Viaduct was Orla Fennimore.\n",
      ],
      [
        `orla-fennimore-${run}.md`,
        "# Orla Fennimore\n\nOrla Fennimore was born in the town of Tresco Mills in 1851. She drew bridges before she could write.\n",
      ],
    ] as const) {
      await page.goto(`/library?collection=${id}`);
      made.push({ path: `documents/${await upload(page, markdown(name, text))}` });
      await searchable(page, name);
    }
  });

  await test.step("the path leads over both, as soon as the graph has read them", async () => {
    await expect
      .poll(
        async () => {
          const found = await page.request.get(
            `/api/v1/search?q=${encodeURIComponent(question)}&limit=10`,
          );
          const { passages } = await found.json();
          return passages.some(
            (p: { documentName: string; why?: { path?: unknown[] } }) =>
              p.documentName.startsWith("orla") && p.why?.path?.length,
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await page.goto("/ask");
    const answer = await ask(page, question);
    made.push({ path: `conversations/${page.url().split("/").at(-1)}` });
    await expect(answer).toContainText("Orla Fennimore was born in the town of Tresco Mills");
    await expect(answer).toContainText("confidence");
  });

  await test.step("Why this? opens the path, by the keyboard alone", async () => {
    const sources = page.getByRole("complementary", { name: "Sources" });
    const card = sources.getByRole("listitem").filter({ hasText: "Tresco Mills" }).first();
    const why = card.getByRole("button", { name: /Why this/ });
    await why.focus();
    await page.keyboard.press("Enter");
    await expect(why).toHaveAttribute("aria-expanded", "true");
    await expect(card).toContainText("The builder of the Kestrel Viaduct was Orla Fennimore.");
    await checkPage(page, info, "why-this");
    await page.emulateMedia({ colorScheme: "dark" });
    await checkPage(page, info, "why-this-dark");
    await page.reload();
    await expect(card).toBeVisible();
    await why.click();
    await expect(card.getByRole("link", { name: /kestrel-viaduct/ })).toBeVisible();
  });
});

test("a question that nothing answers shows what was looked at", async ({ page }, info) => {
  await page.goto("/ask");
  await signIn(page, admin);
  const answer = await ask(page, "Which database server won the chess championship of Ruritania?");
  made.push({ path: `conversations/${page.url().split("/").at(-1)}` });
  const verdict = answer.getByRole("region", { name: "No answer found" });
  await expect(verdict).toContainText("Nothing in your documents supports an answer");
  await expect(verdict).toContainText("do not mention");
  await expect(verdict).toContainText("confidence");
  await checkPage(page, info, "declined");
  await page.emulateMedia({ colorScheme: "dark" });
  await checkPage(page, info, "declined-dark");
});
