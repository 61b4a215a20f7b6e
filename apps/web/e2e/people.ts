import { expect, type Page } from "@playwright/test";

/** Who signs in. The defaults are the accounts of a new development installation. */
export const admin = {
  email: process.env.ADMIN_EMAIL ?? "ada@forebay.test",
  password: process.env.ADMIN_PASSWORD ?? "ada-runs-the-dam",
};
export const member = {
  email: process.env.MEMBER_EMAIL ?? "mel@forebay.test",
  password: process.env.MEMBER_PASSWORD ?? "mel-reads-the-flow",
};

/** Fills in the sign-in page and waits for the page that was asked for. */
export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.getByLabel("E-mail").fill(who.email);
  await page.getByLabel("Password", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}
