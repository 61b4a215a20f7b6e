import { expect, test } from "vitest";
import { draftOf, type Endpoint, formatDollars, kindsFor, settingsOf, withKind } from "./settings";

const endpoint: Endpoint = {
  id: "01900000-0000-7000-8000-000000000001",
  purpose: "answers",
  protocol: "openai",
  name: "gpt-4o-mini",
  baseUrl: "https://api.openai.com/v1",
  model: "gpt-4o-mini",
  keySet: true,
  keyEnding: "0042",
  state: "serving",
  dimension: 0,
  inputPrice: 0.15,
  outputPrice: 0.6,
  monthlyBudget: 20,
  spent: 1.25,
  createdAt: "2026-03-01T00:00:00Z",
  updatedAt: "2026-03-01T00:00:00Z",
};

test("a form that nobody touched says what was there, and leaves the key where it is", () => {
  const settings = settingsOf(draftOf("answers", endpoint), "answers");
  expect(settings).toMatchObject({
    protocol: "openai",
    baseUrl: "https://api.openai.com/v1",
    model: "gpt-4o-mini",
    inputPrice: 0.15,
    outputPrice: 0.6,
    monthlyBudget: 20,
  });
  expect("key" in settings).toBe(false);
});

test("a key is sent when one is written, and an empty one when it is to go", () => {
  const draft = draftOf("answers", endpoint);
  expect(settingsOf({ ...draft, key: " sk-new " }, "answers").key).toBe("sk-new");
  expect(settingsOf({ ...draft, key: "sk-new", withoutKey: true }, "answers").key).toBe("");
});

test("choosing a kind of server suggests its address, but keeps one of the person's own", () => {
  const draft = draftOf("answers");
  const anthropic = withKind(draft, "anthropic");
  expect(anthropic.baseUrl).toBe("https://api.anthropic.com/v1");
  expect(settingsOf(anthropic, "answers").protocol).toBe("anthropic");
  const own = withKind({ ...draft, baseUrl: "http://gpu.internal:9000" }, "vllm");
  expect(own.baseUrl).toBe("http://gpu.internal:9000");
});

test("embeddings come from no server of Anthropic's, and cost no output", () => {
  expect(kindsFor("embeddings").map((kind) => kind.protocol)).not.toContain("anthropic");
  expect(kindsFor("answers").map((kind) => kind.protocol)).toContain("anthropic");
  const draft = { ...draftOf("embeddings"), dimension: 768, outputPrice: 3 };
  expect(settingsOf(draft, "embeddings")).toMatchObject({ dimension: 768 });
  expect(settingsOf(draft, "embeddings").outputPrice).toBeUndefined();
});

test("small sums do not look like nothing", () => {
  expect(formatDollars(0)).toBe("$0.00");
  expect(formatDollars(0.0004)).toBe("<$0.01");
  expect(formatDollars(1234.5)).toBe("$1,234.50");
});
