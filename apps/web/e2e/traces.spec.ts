import { expect, type Page, test } from "@playwright/test";
import { markdown, searchable, upload } from "./library";
import { admin, signIn } from "./people";

const traces = process.env.TRACES_URL ?? "http://127.0.0.1:14318";

/** The page of the trace that a request of the browser began. */
async function traceOf(page: Page, requestId: string, until: RegExp): Promise<string> {
  const address = `${traces}/trace/${requestId.replaceAll("-", "")}`;
  let shown = "";
  await expect(async () => {
    shown = await (await page.request.get(address)).text();
    expect(shown).toMatch(until);
  }).toPass({ timeout: 20_000 });
  return shown;
}

/** The services whose spans a trace has. */
function servicesOf(shown: string): string[] {
  return ["forebay-browser", "forebay-web", "forebay"].filter((name) =>
    shown.includes(`>${name}</td>`),
  );
}

test("an upload is one trace, from the browser to the statements of its background work", async ({
  page,
}) => {
  test.skip(!!process.env.BASE_URL && !process.env.TRACES_URL, "needs the product's traces");
  // The recorder is fetched once the flag has been read.
  const flags = page.waitForResponse((r) => r.url().includes("/ofrep/v1/evaluate/flags"));
  await page.goto("/library");
  await signIn(page, admin);
  expect((await (await flags).json()).flags).toContainEqual(
    expect.objectContaining({ key: "web.traces", value: "on" }),
  );
  const recording = page.waitForRequest((r) => r.url().endsWith("/otel/v1/traces"));
  await upload(page, markdown(`Before ${Date.now()}.md`, "# Before\n\nNothing is recorded yet."));
  await recording;
  const sent = page.waitForRequest(
    (r) => r.url().includes("/api/v1/documents?") && r.method() === "POST",
  );
  const name = `Traced ${Date.now()}.md`;
  await upload(page, markdown(name, "# Sluice\n\nThe sluice opens at four metres."));
  await searchable(page, name);
  const requestId = (await sent).headers()["x-request-id"] ?? "";

  const shown = await traceOf(
    page,
    requestId,
    /job ingest[\s\S]*forebay-browser|forebay-browser[\s\S]*job ingest/,
  );
  expect(servicesOf(shown)).toEqual(["forebay-browser", "forebay-web", "forebay"]);
  expect(shown).toContain("POST /v1/documents");
  const job = shown.indexOf("job ingest");
  expect(shown.slice(job), "statements of the job").toMatch(
    /db\.(query\.text|operation\.name|system\.name)/,
  );

  await test.step("the list has what was asked for, and not what the product does by itself", async () => {
    const work = "SELECT change_counters";
    await page.goto(traces);
    await expect(page.getByRole("link", { name: /^(GET|POST) / }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: work })).toHaveCount(0);
    await page.getByRole("link", { name: "Background work" }).click();
    await expect(page.getByRole("link", { name: work }).first()).toBeVisible();
    await expect(page.getByRole("link", { name: /^(GET|POST) / })).toHaveCount(0);
  });
});
