// @vitest-environment node
import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";

const publishableKey = `pk_test_${Buffer.from("clerk.forebay.test$").toString("base64")}`;
const suffix = createHash("sha1").update(publishableKey).digest("base64url").slice(0, 8);

const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
  }),
}));

/** Who the API is told asks, for a request with these cookies and headers. */
async function told(method: "GET" | "POST", headers: Record<string, string> = {}) {
  const sent: Headers[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    return new Response("{}");
  });
  const route = await import("./route");
  await route[method](
    new Request("http://localhost/api/v1/documents/1/original", { method, headers }),
  );
  return { authorization: sent[0]?.get("Authorization"), cookie: sent[0]?.get("Cookie") };
}

function settings(auth: "local" | "clerk") {
  vi.resetModules();
  vi.stubEnv("FOREBAY_AUTH", auth);
  vi.stubEnv("CLERK_PUBLISHABLE_KEY", publishableKey);
  vi.stubEnv("CLERK_SECRET_KEY", "sk_test_x");
}

afterEach(() => {
  jar.clear();
  vi.unstubAllEnvs();
});

it("says with Clerk's cookie who follows a link to a file", async () => {
  settings("clerk");
  jar.set("__session", "of another application");
  jar.set(`__session_${suffix}`, "token");
  expect(await told("GET", { Cookie: "__session=x" })).toEqual({
    authorization: "Bearer token",
    cookie: null,
  });
  jar.delete(`__session_${suffix}`);
  expect((await told("GET")).authorization).toBe("Bearer of another application");
});

it("never makes a change on the word of a cookie, which other sites' pages can send too", async () => {
  settings("clerk");
  jar.set("__session", "token");
  expect((await told("POST")).authorization).toBeNull();
  expect((await told("POST", { Authorization: "Bearer own" })).authorization).toBe("Bearer own");
});

it("leaves the cookies of local accounts as they are", async () => {
  settings("local");
  jar.set("__session", "token");
  expect(await told("GET", { Cookie: "forebay_session=s" })).toEqual({
    authorization: null,
    cookie: "forebay_session=s",
  });
});
