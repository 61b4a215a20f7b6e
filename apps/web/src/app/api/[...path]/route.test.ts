// @vitest-environment node
import { type AddressInfo, createServer } from "node:net";
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

/** What a browser is told when fetch fails because of `code`. */
async function failed(method: "GET" | "POST", code: string) {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  });
  const response = await (await import("./route"))[method](
    new Request("http://localhost/api/v1/ask", { method }),
  );
  const body = (await response.json()) as { code: string; retryAfterMs?: number };
  return {
    status: response.status,
    code: body.code,
    after: [response.headers.get("Retry-After"), body.retryAfterMs],
  };
}

const comeBack = { status: 503, code: "unavailable", after: ["2", 2000] };

it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
  "asks to come back with a change that was never sent (%s)",
  async (code) => {
    expect(await failed("POST", code)).toEqual(comeBack);
  },
);

it.each(["ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
  "does not ask to repeat a change that may have been made (%s)",
  async (code) => {
    const told = { status: 503, code: "outcome_unknown", after: [null, undefined] };
    expect(await failed("POST", code)).toEqual(told);
  },
);

it("asks to come back with a read, however it failed", async () => {
  expect(await failed("GET", "ECONNRESET")).toEqual(comeBack);
});

it("knows a refused connection and a broken one by how fetch itself fails", async () => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const server = createServer((socket) => socket.once("data", () => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.resetModules();
  vi.stubEnv("API_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { POST } = await import("./route");
  const code = async () => {
    const body = JSON.stringify({ question: "?" });
    const request = new Request("http://localhost/api/v1/ask", { method: "POST", body });
    return (await (await POST(request)).json()).code;
  };
  expect(await code()).toBe("outcome_unknown");
  await new Promise((resolve) => server.close(resolve));
  expect(await code()).toBe("unavailable");
  vi.unstubAllEnvs();
});
