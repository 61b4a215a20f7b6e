import { defineConfig, devices } from "@playwright/test";

/**
 * Tests against a running product, in a Chromium that is already on the
 * machine. Environment:
 *   BASE_URL         where the web answers; default http://localhost:3000
 *   ADMIN_EMAIL, ADMIN_PASSWORD   an administrator's account
 *   CHROMIUM_PATH    the browser; default /usr/bin/chromium
 *   SCREENSHOT_DIR   keeps a picture of each step there; default none
 */
const args = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "./e2e",
  outputDir: "./test-results",
  // Both schemes work in the same library; side by side they would answer from each other's documents.
  workers: 1,
  forbidOnly: !!process.env.CI,
  reporter: process.env.CI ? [["list"], ["github"]] : "list",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "light", use: { colorScheme: "light" } },
    { name: "dark", use: { colorScheme: "dark" } },
  ],
});
