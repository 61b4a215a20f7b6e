import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-headers";

it("lets nothing of Clerk's in where this installation has accounts of its own", () => {
  expect(contentSecurityPolicy("n", false)).not.toMatch(/clerk|cloudflare|https:/);
});

it("opens to the Clerk application, and to no other host", () => {
  const policy = contentSecurityPolicy("n", false, "clerk.example.com");
  expect(policy).toContain("connect-src 'self' https://clerk.example.com;");
  expect([...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host).sort()).toEqual([
    "https://challenges.cloudflare.com",
    "https://clerk.example.com",
    "https://img.clerk.com",
  ]);
  expect(policy).toMatch(/script-src 'self' 'nonce-n' 'strict-dynamic';/);
});
