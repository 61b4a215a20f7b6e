// @vitest-environment node
import { expect, it, vi } from "vitest";

/** What the API is told of where a request comes from, in an installation with this setting. */
async function toldApi(trustProxy: string): Promise<string | null> {
  vi.resetModules();
  vi.stubEnv("FOREBAY_TRUST_PROXY", trustProxy);
  const sent: Headers[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    return new Response("{}");
  });
  const { POST } = await import("./route");
  const claim = { "X-Forwarded-For": "198.51.100.7" };
  await POST(
    new Request("http://localhost/api/v1/auth/sign-in", { method: "POST", headers: claim }),
  );
  vi.unstubAllEnvs();
  return sent[0]?.get("X-Forwarded-For") ?? null;
}

it("does not pass on an address that the caller claims", async () => {
  expect(await toldApi("")).toBeNull();
});

it("passes on the address that a trusted proxy has seen", async () => {
  expect(await toldApi("true")).toBe("198.51.100.7");
});
