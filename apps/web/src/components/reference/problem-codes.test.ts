import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { problemCodes } from "./problem-codes";

const source = path.join(import.meta.dirname, "../../../../api/internal/knowledge/error.go");

it("explains every code that the API has, and no other", () => {
  const codes = [...readFileSync(source, "utf8").matchAll(/^\s*Code\w+\s+Code\s+=\s+"(\w+)"/gm)];
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(problemCodes).sort()).toEqual(codes.map(([, code]) => code).sort());
});
