import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { ask } from "./asking";
import { searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

/** Files that real programs made, which the API's own tests read as well. */
const corpus = path.join(import.meta.dirname, "../../api/internal/ingest/corpus/files");

/** A file of each kind, a question that only it answers, the words that answer, and where they stand. */
const kinds = [
  {
    file: "changes.docx",
    question: "Who calls out the crew on standby?",
    words: "called out by the control room",
  },
  {
    file: "talk.pptx",
    question: "What is the night flow of the harbour district?",
    words: "District: Harbour; Loss per day: 120 m3; Night flow: 9 m3/h",
    at: "Slide 3",
  },
  {
    file: "prices.xlsx",
    question: "What does an allotment society pay per cubic metre?",
    words: "Customer: Allotment society; Meter: standpipe",
    at: "Tariffs, row 6",
  },
  {
    file: "rota.csv",
    question: "Who has the standby phone from Monday to Thursday in week 26?",
    words: "Ruaridh Mackie",
    at: "Row 5",
  },
  {
    file: "manuel.epub",
    question: "Que reçoivent les abonnés avec des branchements en plomb ?",
    words: "carafe filtrante gratuite",
    at: "Branchements en plomb",
  },
  {
    file: "form.odt",
    question: "Who may apply for a connection to the main?",
    words: "within sixty metres of a main",
  },
  {
    file: "valve.eml",
    question: "When is the gate valve at Quay Street replaced?",
    words: "replaced on Thursday the 27th",
  },
];

let documentId: string | undefined;

test.afterEach(async ({ page }) => {
  if (documentId) await page.request.delete(`/api/v1/documents/${documentId}`);
  documentId = undefined;
});

for (const { file, question, words, at } of kinds) {
  test(`${file} goes in, and its citation leads to exactly its words`, async ({ page }, info) => {
    await page.goto("/library");
    await signIn(page, admin);
    documentId = await upload(page, {
      name: file,
      mimeType: "application/octet-stream",
      buffer: await readFile(path.join(corpus, file)),
    });
    await searchable(page, file);

    await page.goto("/ask");
    const turn = await ask(page, question);
    await expect(turn).toContainText(words);
    const source = page
      .getByRole("complementary", { name: "Sources" })
      .getByRole("listitem")
      .filter({ hasText: words })
      .first();
    if (at) await expect(source).toContainText(at);
    await checkPage(page, info, `kinds-answer-${file}`);

    await source.getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`/documents/${documentId}\\?version=1&start=\\d+`));
    const marked = page.locator("mark");
    await expect(marked.first()).toBeInViewport();
    await expect(marked.first()).toContainText(words);
    await checkPage(page, info, `kinds-reader-${file}`);
  });
}
