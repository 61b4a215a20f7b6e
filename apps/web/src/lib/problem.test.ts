import { describe, expect, it } from "vitest";
import { isRetryable, offlineProblem, ProblemError, problemFrom, toProblem } from "./problem";

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...headers },
  });
}

describe("a failed answer", () => {
  it("says what the API said, with its code and request ID", async () => {
    const problem = await problemFrom(
      answer(409, {
        title: "Conflict",
        status: 409,
        detail: "An organisation keeps at least one admin.",
        code: "last_admin",
        requestId: "r-1",
      }),
    );
    expect(problem).toMatchObject({
      message: "An organisation keeps at least one admin.",
      code: "last_admin",
      status: 409,
      requestId: "r-1",
    });
    expect(isRetryable(problem)).toBe(false);
  });

  it("names each field at fault as the form knows it", async () => {
    const problem = await problemFrom(
      answer(422, {
        detail: "The request does not fit.",
        code: "invalid",
        errors: [{ location: "body.name", message: "expected length <= 120" }],
      }),
    );
    expect(problem.fields).toEqual({ name: "expected length <= 120" });
  });

  it("waits as precisely as the body says, else as the header says", async () => {
    const body = { detail: "Busy.", code: "overloaded" };
    const header = { "Retry-After": "4" };
    expect((await problemFrom(answer(429, body, header))).retryAfterMs).toBe(4000);
    expect(
      (await problemFrom(answer(429, { ...body, retryAfterMs: 1500 }, header))).retryAfterMs,
    ).toBe(1500);
  });

  it("does not come back by itself within a quota's hour or day", async () => {
    const body = { detail: "All questions are asked.", code: "quota_exceeded" };
    const problem = await problemFrom(answer(429, body, { "Retry-After": "1740" }));
    expect(problem.retryAfterMs).toBe(1_740_000);
    expect(isRetryable(problem)).toBe(false);
  });

  it("understands a Retry-After that is a date", async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const problem = await problemFrom(answer(503, {}, { "Retry-After": at }));
    expect(problem.retryAfterMs).toBeGreaterThan(57_000);
    expect(problem.retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it("keeps the request ID when something between answered in HTML", async () => {
    const problem = await problemFrom(
      answer(502, "<h1>Bad gateway</h1>", { "Content-Type": "text/html", "X-Request-Id": "r-2" }),
    );
    expect(problem).toMatchObject({ code: "unexpected", status: 502, requestId: "r-2" });
    expect(problem.message).toContain("502");
  });

  it("survives a body that is cut short", async () => {
    expect((await problemFrom(answer(500, '{"code":"inter'))).code).toBe("unexpected");
  });
});

describe("any thrown value", () => {
  it("stays the problem it is", () => {
    const problem = offlineProblem("r-3");
    expect(toProblem(problem)).toBe(problem);
    expect(isRetryable(problem)).toBe(true);
  });

  it("is read back from the digest, which is all that crosses from the server", () => {
    const thrown = new ProblemError({
      status: 503,
      code: "unavailable",
      detail: "The database cannot be reached.",
      requestId: "r-4",
      retryAfterMs: 2000,
    });
    const arrived = Object.assign(new Error("hidden in production"), { digest: thrown.digest });
    expect(toProblem(arrived)).toMatchObject({
      message: "The database cannot be reached.",
      code: "unavailable",
      requestId: "r-4",
      retryAfterMs: 2000,
    });
  });

  it("shows Next's own digest where a fault had no problem", () => {
    const fault = Object.assign(new Error("boom"), { digest: "1234567" });
    expect(toProblem(fault)).toMatchObject({ code: "unexpected", requestId: "1234567" });
    expect(toProblem(fault).message).not.toContain("boom");
  });
});
