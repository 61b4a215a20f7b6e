import { expect, type Locator, type Page } from "@playwright/test";

/** A file as a browser's chooser hands it over. */
export interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A Markdown file. */
export function markdown(name: string, text: string): File {
  return { name, mimeType: "text/markdown", buffer: Buffer.from(text) };
}

/** The library's row of a file, while it is sent and afterwards. */
export function row(page: Page, name: string): Locator {
  return page.getByRole("row").filter({ hasText: name });
}

/** Chooses a file with the Upload button; the document's ID, from the service's own answer. */
export async function upload(page: Page, file: File): Promise<string> {
  const uploaded = page.waitForResponse(
    (r) => r.url().includes("/api/v1/documents?") && r.request().method() === "POST",
  );
  await choose(page, file, page.getByRole("button", { name: "Upload", exact: true }));
  return (await (await uploaded).json()).document.id;
}

/** Hands a file to the chooser that `opener` opens. */
export async function choose(page: Page, file: File, opener: Locator): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await opener.click();
  await (await chooser).setFiles(file);
}

/** Waits until a document can be asked about. */
export async function searchable(page: Page, name: string): Promise<void> {
  await expect(row(page, name).getByText("Searchable")).toBeVisible({ timeout: 60_000 });
}
