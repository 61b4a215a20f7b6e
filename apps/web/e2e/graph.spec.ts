import { expect, type Locator, type Page, test } from "@playwright/test";
import { questionBox } from "./asking";
import { frameTimes, worst } from "./frames";
import { bigGraph } from "./graph-data";
import { markdown } from "./library";
import { checkPage } from "./page-check";
import { admin, signIn } from "./people";

const texts = {
  "The Marlow Weir":
    "The Marlow Weir was designed by Isolde Quenby in 1931. It feeds the Harbin Lock, which Tobias Ferrant keeps.\n\nIsolde Quenby was born in Port Emlyn.",
  "Letters of Tobias Ferrant":
    "Tobias Ferrant wrote to Isolde Quenby every spring. He met her in Port Emlyn, where the Harbin Lock was cast.",
  "Port Emlyn":
    "Port Emlyn is a harbour town. Isolde Quenby left Port Emlyn in 1919 and studied at Stavely College.",
};

let documents: string[] = [];

/** Adds documents as the person who is signed in. */
async function put(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [title, text] of Object.entries(texts)) {
    const file = markdown(`${title}.md`, `# ${title}\n\n${text}\n`);
    const response = await page.request.post(
      `/api/v1/documents?name=${encodeURIComponent(file.name)}`,
      { data: file.buffer, headers: { "Content-Type": "application/octet-stream" } },
    );
    expect(response.ok()).toBe(true);
    documents.push((await response.json()).document.id);
  }
}

interface Entity {
  id: string;
  name: string;
  documents: number;
}

/** Waits until the graph has read all documents, and returns an entity. */
async function entity(page: Page, name: string, inDocuments: number): Promise<Entity> {
  let found: Entity | undefined;
  await expect
    .poll(
      async () => {
        const response = await page.request.get(`/api/v1/graph/entities?q=${name}`);
        const { entities } = (await response.json()) as { entities: Entity[] };
        found = entities.find((e) => e.name === name);
        return found?.documents ?? 0;
      },
      { timeout: 120_000, message: `documents that mention ${name}` },
    )
    .toBe(inDocuments);
  if (!found) throw new Error(`${name} is not in the graph`);
  return found;
}

test.afterEach(async ({ page }) => {
  for (const id of documents) await page.request.delete(`/api/v1/documents/${id}`);
  documents = [];
});

const map = (page: Page): Locator => page.getByRole("application", { name: /^Map of / });
const panel = (page: Page): Locator => page.getByRole("complementary", { name: /picked/ });

test("what documents speak of is found, followed and read", async ({ page }, info) => {
  test.setTimeout(240_000);
  await page.goto("/graph");
  await signIn(page, admin);
  await put(page, texts);
  const isolde = await entity(page, "Isolde Quenby", 3);
  await page.goto("/graph");

  await test.step("a few letters find an entity, in a word of its name", async () => {
    await page.getByLabel("Find in the graph").fill("quen");
    await expect(page.getByRole("option", { name: /Isolde Quenby/ })).toBeVisible();
    await checkPage(page, info, "graph-search");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`entity=${isolde.id}`));
    await expect(map(page)).toHaveAccessibleName(/around Isolde Quenby/);
    await expect(panel(page)).toContainText("in 3 documents");
    await expect(page.getByTestId("picked-node")).toBeVisible();
    await checkPage(page, info, "graph-map");
  });

  await test.step("a connection shows its sentences, and they lead to their place in the document", async () => {
    await panel(page)
      .getByRole("button", { name: /Port Emlyn/ })
      .click();
    await expect(panel(page).getByText("Isolde Quenby — born in → Port Emlyn")).toBeVisible();
    const sentence = panel(page).getByRole("figure").first();
    await expect(sentence.locator("mark")).toHaveText([/Quenby$/, "Port Emlyn"]);
    await checkPage(page, info, "graph-sentence");
    await sentence.getByRole("link").click();
    await expect(page).toHaveURL(/\/documents\/.*start=/);
    await expect(page.locator("mark")).toHaveText("Isolde Quenby was born in Port Emlyn.");
    await page.goBack();
    await expect(panel(page).getByRole("figure").first()).toBeVisible();
  });

  await test.step("the map is walked by keyboard", async () => {
    await page.goto(`/graph?entity=${isolde.id}`);
    await map(page).focus();
    await expect(page.getByTestId("picked-node")).toBeVisible();
    await pressAnyArrow(page);
    await expect(page).toHaveURL(/pick=/);
    const picked = new URL(page.url()).searchParams.get("pick");
    await page.keyboard.press("+");
    await page.keyboard.press("0");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`entity=${picked}`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`entity=${isolde.id}`));
  });

  await test.step("a double click opens what stands there", async () => {
    await page.goto(`/graph?entity=${isolde.id}`);
    await map(page).focus();
    await pressAnyArrow(page);
    await expect(page).toHaveURL(/pick=/);
    const picked = new URL(page.url()).searchParams.get("pick");
    const ring = await page.getByTestId("picked-node").boundingBox();
    if (!ring) throw new Error("nothing is marked");
    await page.mouse.dblclick(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await expect(page).toHaveURL(new RegExp(`entity=${picked}`));
  });

  await test.step("the list has the same, by keyboard", async () => {
    await page.goto(`/graph?entity=${isolde.id}&view=list`);
    const row = page.getByRole("row").filter({ hasText: "Harbin Lock" });
    await expect(row).toBeVisible();
    await row.getByRole("button", { name: /^Sentences of/ }).click();
    await expect(panel(page).getByRole("figure").first()).toBeVisible();
    await checkPage(page, info, "graph-list");
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/to=/);
    await page.keyboard.press("j");
    await expect(page.locator("a[data-row-link]:focus")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(new RegExp(`entity=${isolde.id}`));
  });

  await test.step("kinds can be hidden", async () => {
    await page.goto(`/graph?entity=${isolde.id}&view=list`);
    await page.getByRole("button", { name: "Names", exact: true }).click();
    await expect(page.getByRole("row").filter({ hasText: "Harbin Lock" })).toHaveCount(0);
    await expect(page.getByRole("row").filter({ hasText: "Port Emlyn" })).toHaveCount(1);
  });

  await test.step("on a telephone the list comes first", async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto("/graph");
    await expect(page.getByRole("table", { name: /speak of most/ })).toBeVisible();
    await checkPage(page, info, "graph-all");
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("what cannot be read says so in its place", async () => {
    const failure = { status: 400, json: { status: 400, code: "invalid", detail: "No." } };
    const parts = /\/api\/v1\/graph\/(map|entities\/[^/]+\/neighbours)/;
    await page.route(parts, (route) => route.fulfill(failure));
    await page.goto(`/graph?entity=${isolde.id}&view=map`);
    await expect(page.getByText("The map could not be drawn")).toBeVisible();
    const notice = panel(page).getByText("Its relations could not be read");
    await expect(notice).toBeVisible();
    await checkPage(page, info, "graph-failed");
    await page.unroute(parts);
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expect(map(page)).toHaveAccessibleName(/around Isolde Quenby/);
  });

  await test.step("a question about it is one step away", async () => {
    await page.goto(`/graph?entity=${isolde.id}`);
    await panel(page).getByRole("link", { name: "Ask about this" }).click();
    await expect(questionBox(page)).toHaveValue("What do the documents say about Isolde Quenby?");
  });
});

/** Presses arrows until one leads somewhere: where the neighbours stand is the layout's affair. */
async function pressAnyArrow(page: Page): Promise<void> {
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
    await page.keyboard.press(key);
    if (/pick=/.test(page.url())) return;
  }
}

test("five thousand entities move smoothly", async ({ page }, info) => {
  test.setTimeout(480_000);
  await page.goto("/graph");
  await signIn(page, admin);
  const { texts, last } = bigGraph(5_200);
  await put(page, texts);
  await expect
    .poll(
      async () => {
        const response = await page.request.get(`/api/v1/graph/entities?q=${last}`);
        return (await response.json()).entities.length;
      },
      { timeout: 300_000, intervals: [2_000] },
    )
    .toBeGreaterThan(0);

  const answered = page.waitForResponse((r) => r.url().includes("/api/v1/graph/map"));
  await page.goto("/graph?view=map&size=5000");
  const { nodes, edges } = (await (await answered).json()) as { nodes: []; edges: [] };
  expect(nodes.length).toBe(5_000);
  expect(edges.length).toBeGreaterThan(5_000);
  await expect(map(page)).toHaveAccessibleName(/5,000 most important entities/);
  await checkPage(page, info, "graph-5000");

  const box = await map(page).boundingBox();
  if (!box) throw new Error("the map is not shown");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const panned = await frameTimes(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 60; i++) await page.mouse.move(x + 3 * i, y + 2 * i);
    await page.mouse.up();
  });
  const zoomed = await frameTimes(page, async () => {
    await page.mouse.move(x, y);
    for (let i = 0; i < 24; i++) await page.mouse.wheel(0, i < 12 ? -120 : 120);
  });
  for (const [what, frames] of Object.entries({ panned, zoomed })) {
    const line = `${what}: ${frames.length} frames, half of them within ${worst(frames, 0.5)} ms, 19 of 20 within ${worst(frames, 0.95)} ms`;
    info.annotations.push({ type: "frames", description: line });
    // How fast is for the machine to say: here it is drawn in software. It must not stand still.
    expect(worst(frames, 0.95), `${what}: the time of 19 of 20 frames`).toBeLessThan(1_000);
  }
  await checkPage(page, info, "graph-5000-moved");
});
