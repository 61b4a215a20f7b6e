import { rmSync } from "node:fs";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

/**
 * Tests against the whole product, in a Chromium that is already on the
 * machine. Environment:
 *   BASE_URL         where a running product's web answers; without it, one is
 *                    started with a new database and stopped at the end
 *   API_URL          where its API answers; default http://127.0.0.1:18080
 *   TRACES_URL       where its traces are shown; default http://127.0.0.1:14318
 *   ADMIN_EMAIL, ADMIN_PASSWORD, MEMBER_EMAIL, MEMBER_PASSWORD
 *                    an administrator's and a member's account; default: the demo's
 *   CHROMIUM_PATH    the browser; default /usr/bin/chromium
 *   SCREENSHOT_DIR   keeps a picture of each step there; default none
 */
const root = path.join(import.meta.dirname, "../..");
const data = path.join(root, ".forebay/e2e");
const own = { api: "127.0.0.1:18080", web: "localhost:13000", traces: "127.0.0.1:14318" };

/** Playwright reads this file in each worker too; only the first may begin anew. */
if (!process.env.BASE_URL && process.env.TEST_WORKER_INDEX === undefined)
  rmSync(data, { recursive: true, force: true });

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
    baseURL: process.env.BASE_URL ?? `http://${own.web}`,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args },
    trace: "retain-on-failure",
  },
  webServer: process.env.BASE_URL
    ? undefined
    : {
        command: "bin/forebay up --traces",
        cwd: root,
        env: {
          DATABASE_URL: "",
          FOREBAY_DATA: data,
          FOREBAY_ADDR: own.api,
          FOREBAY_WEB_ADDR: own.web,
          FOREBAY_TRACES_ADDR: own.traces,
          // The web pages that tests add are served by the tests themselves.
          FOREBAY_FETCH_PRIVATE: "true",
        },
        wait: { stdout: /Ctrl-C stops everything/ },
        stdout: "pipe",
        timeout: 180_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
      },
  projects: [
    { name: "light", use: { colorScheme: "light" } },
    // Colours differ, nothing else: the journeys that meet most of them are enough.
    { name: "dark", use: { colorScheme: "dark" }, testMatch: /(main-journey|overload)\.spec\.ts/ },
  ],
});
