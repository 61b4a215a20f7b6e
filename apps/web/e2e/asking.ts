import { expect, type Locator, type Page } from "@playwright/test";

/** Where a question is written. */
export function questionBox(page: Page): Locator {
  return page.getByRole("textbox", { name: "Question" });
}

/** Asks what is typed, and waits for the end of the answer; the newest turn of the conversation. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const turn = page.getByRole("article", { name: `Question: ${question}` }).last();
  await questionBox(page).fill(question);
  await questionBox(page).press("Enter");
  await expect(turn.getByRole("button", { name: "Copy link" })).toBeVisible();
  return turn;
}
