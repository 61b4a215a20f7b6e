import { afterEach, beforeEach, expect, it, vi } from "vitest";

let token: typeof import("./session-token");

beforeEach(async () => {
  vi.resetModules();
  token = await import("./session-token");
});
afterEach(() => vi.useRealTimers());

it("is not there with local accounts, whose cookie is enough", async () => {
  expect(await token.sessionToken()).toBeUndefined();
});

it("is asked for anew with each request, since it lasts a minute", async () => {
  let n = 0;
  token.setTokenSource(async () => `token ${++n}`);
  expect([await token.sessionToken(), await token.sessionToken()]).toEqual(["token 1", "token 2"]);
});

it("is left out when nobody is signed in, or the provider fails", async () => {
  token.setTokenSource(async () => null);
  expect(await token.sessionToken()).toBeUndefined();
  token.setTokenSource(() => Promise.reject(new Error("signed out")));
  expect(await token.sessionToken()).toBeUndefined();
});

it("is not waited for without end when the provider's script cannot be loaded", async () => {
  vi.useFakeTimers();
  token.setTokenSource(() => new Promise(() => {}));
  const asked = token.sessionToken();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await asked).toBeUndefined();
});
