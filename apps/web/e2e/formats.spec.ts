import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { email, zip } from "./archive";
import { upload } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

/** What the running test put in, deleted after it. */
let documents: string[] = [];

test.beforeEach(async ({ page }) => {
  documents = [];
  await page.goto("/library");
  await signIn(page, admin);
});

test.afterEach(async ({ page }) => {
  for (const id of documents) await page.request.delete(`/api/v1/documents/${id}`);
});

/** The row of a document, by its own name or title rather than by what it came in. */
function rowOf(page: Page, words: string): Locator {
  return page.getByRole("row").filter({ has: page.locator("[data-row-link]", { hasText: words }) });
}

/** Waits until a document can be asked about, and notes it to be deleted. */
async function arrived(page: Page, words: string): Promise<void> {
  await expect(rowOf(page, words).getByText("Searchable")).toBeVisible({ timeout: 60_000 });
  const href = await rowOf(page, words).locator("[data-row-link]").getAttribute("href");
  documents.push(href?.split("/").at(-1) ?? "");
}

test("a zipped folder becomes its documents, and an e-mail its attachments", async ({
  page,
}, info) => {
  const own = process.pid;
  const [hall, letter] = [`papers/hall-${own}.md`, `papers/letter-${own}.eml`];
  const [findings, archive] = [`findings-${own}.txt`, `papers-${own}.zip`];
  const mail = email(
    "Inspection",
    "The gate was greased on Friday.",
    findings,
    `The rack of the fish ladder is bent. ${own}`,
  );
  const folder = zip(archive, {
    [hall]: `# Turbine hall\n\nThe governor was replaced in 1987. ${own}`,
    [letter]: mail,
    "papers/logo.gif": "GIF89a",
    "../escape.txt": "out",
  });
  documents.push(await upload(page, folder));

  await test.step("each readable file has a row that names the archive", async () => {
    for (const name of [hall, letter, findings]) {
      await arrived(page, name);
    }
    await expect(rowOf(page, hall).getByText(`in ${archive}`)).toBeVisible();
    await expect(rowOf(page, findings).getByText(`in ${letter}`)).toBeVisible();
    await expect(rowOf(page, archive).getByText("2 of 4 files in it were left out")).toBeVisible();
    await checkPage(page, info, "formats-archive");
  });

  await test.step("the archive reads as its list", async () => {
    await page.locator("[data-row-link]", { hasText: archive }).click();
    await expect(page.getByText("Its path leads out of the archive.")).toBeVisible();
    await checkPage(page, info, "formats-archive-list");
    await page.getByRole("link", { name: "Library" }).first().click();
  });

  await test.step("the filter knows the kinds", async () => {
    await page.getByRole("combobox", { name: "Kind" }).click();
    await page.getByRole("option", { name: "E-mail" }).click();
    await expect(rowOf(page, letter)).toBeVisible();
    await expect(rowOf(page, hall)).toHaveCount(0);
  });
});

test("a web page is added by its address, and fetched again when it has changed", async ({
  page,
}, info) => {
  let level = "412";
  const site = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<title>The basin ${process.pid}</title><nav>Menu</nav><article><h1>The basin ${process.pid}</h1><p>The spillway opens at ${level} metres.</p></article>`,
    );
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  const { port } = site.address() as AddressInfo;
  const name = `basin-${process.pid}`;
  try {
    await test.step("an address that is none is refused beside its field", async () => {
      await page.getByRole("button", { name: "Add from the web" }).click();
      await page.getByLabel("Address").fill("ftp://example.org/a");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect(page.getByText(/Only addresses that begin with http/)).toBeVisible();
      await checkPage(page, info, "formats-address");
    });
    await test.step("a page becomes searchable and says where it came from", async () => {
      await page.getByLabel("Address").fill(`http://127.0.0.1:${port}/${name}`);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await arrived(page, name);
      await expect(rowOf(page, name).getByText(`from 127.0.0.1:${port}`)).toBeVisible();
    });
    await test.step("it is fetched again", async () => {
      const again = async () => {
        await rowOf(page, name)
          .getByRole("button", { name: /^Actions for/ })
          .click();
        await page.getByRole("menuitem", { name: "Fetch again" }).click();
      };
      await again();
      await expect(page.getByText(/has not changed/)).toBeVisible();
      level = "399";
      await again();
      await expect(rowOf(page, name).getByText("version 2")).toBeVisible();
      await expect(rowOf(page, name).getByText("Searchable")).toBeVisible({ timeout: 60_000 });
    });
  } finally {
    site.close();
  }
});
