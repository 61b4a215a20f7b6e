import { expect, test } from "@playwright/test";
import { markdown, row, searchable, upload } from "./library";
import { checkPage } from "./page-check";
import { admin, member, signIn } from "./people";

test("a document is erased for good, and the organisation's data is taken along", async ({
  page,
}, info) => {
  const name = `hemlock-${process.pid}-${info.workerIndex}.md`;
  await page.goto("/library");
  await signIn(page, admin);
  const id = await upload(page, markdown(name, "# Hemlock lock\n\nThe hemlock lock is shut."));
  await searchable(page, name);

  await test.step("erased from its menu, after asking", async () => {
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    await page.getByRole("menuitem", { name: "Erase for good" }).click();
    const dialog = page.getByRole("dialog", { name: "Erase for good?" });
    await expect(dialog).toContainText("This cannot be undone");
    await dialog.getByRole("button", { name: "Erase", exact: true }).click();
    await expect(row(page, name)).toHaveCount(0);
    expect((await page.request.get(`/api/v1/documents/${id}`)).status()).toBe(404);
  });

  await test.step("Settings tells how far it is", async () => {
    await page.goto("/settings/data");
    const latest = page.getByRole("list", { name: "Erasures" }).getByRole("listitem").first();
    await expect(latest).toContainText("A document");
    await expect(latest).toContainText("erased,", { timeout: 30_000 });
    await checkPage(page, info, "data");
  });

  await test.step("the archive comes as a file", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the archive" }).click();
    expect((await download).suggestedFilename()).toBe("forebay-forebay.zip");
  });

  await test.step("the organisation ends only when its name is typed", async () => {
    await page.getByRole("button", { name: /^Erase Forebay/ }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Erase everything" })).toBeDisabled();
    await checkPage(page, info, "end-organisation");
    await dialog.getByRole("button", { name: "Keep" }).click();
  });
});

test("a member can neither erase nor export", async ({ page }, info) => {
  await page.goto("/settings/data");
  await signIn(page, member);
  await expect(page.getByText("Only an administrator can take a copy")).toBeVisible();
  expect((await page.request.get("/api/v1/organisation/export")).status()).toBe(403);
  await checkPage(page, info, "data-member");
});
