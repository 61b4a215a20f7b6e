import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { KINDS, kindOf, kindWords } from "./kinds";

const parse = path.join(import.meta.dirname, "../../../../api/internal/ingest/parse/parse.go");
const contract = path.join(
  import.meta.dirname,
  "../../../../../packages/schema/contract/openapi.json",
);

it("knows every media type that the API reads", () => {
  const types = [...readFileSync(parse, "utf8").matchAll(/^\t\w+\s+= "(\w+\/[\w.+-]+)"/gm)];
  expect(types.length).toBeGreaterThan(12);
  for (const [, type] of types) expect(kindOf(type ?? ""), type).toBeDefined();
});

it("has the kinds that the API filters by, each in words of its own", () => {
  const { parameters } = JSON.parse(readFileSync(contract, "utf8")).paths["/v1/documents"].get;
  const filter = parameters.find((p: { name: string }) => p.name === "kind");
  expect([...KINDS].sort()).toEqual([...filter.schema.enum].sort());
  expect(new Set(KINDS.map(kindWords)).size).toBe(KINDS.length);
});

it("calls anything else a file", () => {
  expect(kindWords(kindOf("image/png"))).toBe("File");
});
