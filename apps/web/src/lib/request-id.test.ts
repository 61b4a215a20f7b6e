import { expect, it } from "vitest";
import { newRequestNames, requestNames } from "./request-id";

it("makes a version 4 UUID, and a trace whose ID is the same number", () => {
  const { requestId, traceparent } = newRequestNames();
  expect(requestId).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(traceparent.split("-")[1]).toBe(requestId.replaceAll("-", ""));
});

it("keeps the names that a caller sent", () => {
  const traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
  expect(requestNames(new Headers({ "X-Request-Id": "my-id.1", traceparent }))).toEqual({
    requestId: "my-id.1",
    traceparent,
  });
});

it.each(["", "a b", "x".repeat(65), "<script>"])("replaces the malformed ID %j", (id) => {
  const { requestId } = requestNames(new Headers({ "X-Request-Id": id }));
  expect(requestId).toHaveLength(36);
});
