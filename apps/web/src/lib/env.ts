import "server-only";
import { z } from "zod";

/** Everything that the web server reads from its environment, and nothing else does. */
const schema = z.object({
  /** Where the API answers. The browser never sees it; it speaks to /api on its own origin. */
  API_URL: z
    .url({ protocol: /^https?$/, error: "API_URL must be an http(s) address" })
    .default("http://127.0.0.1:8080")
    .transform((url) => url.replace(/\/+$/, "")),
  /** Whether every request comes through a proxy of ours that writes X-Forwarded-For itself. */
  FOREBAY_TRUST_PROXY: z
    .enum(["true", "false"], { error: "FOREBAY_TRUST_PROXY must be true or false" })
    .default("false")
    .transform((value) => value === "true"),
  /** Who knows the people: this installation, or a Clerk application. The API must be told the same. */
  FOREBAY_AUTH: z
    .enum(["local", "clerk"], { error: "FOREBAY_AUTH must be local or clerk" })
    .default("local"),
  /** With Clerk: the application's public key, which browsers are given. */
  CLERK_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_./, { error: "CLERK_PUBLISHABLE_KEY begins with pk_test_ or pk_live_" })
    .optional(),
  /** With Clerk: its public key in PEM, for verifying tokens without asking Clerk; \n stands for line ends. */
  CLERK_JWT_KEY: z
    .string()
    .transform((pem) => pem.replaceAll("\\n", "\n"))
    .optional(),
  /** Where traces go, by OTLP over HTTP; without it none are recorded. */
  TRACES_URL: z
    .url({
      protocol: /^https?$/,
      error: "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT must be an http(s) address",
    })
    .optional(),
});

/** OpenTelemetry has two variables: one whole address, and one to which the path is added. */
function tracesUrl(): string | undefined {
  const base = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  return (
    process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ||
    (base ? `${base.replace(/\/+$/, "")}/v1/traces` : undefined)
  );
}

export const env = schema.parse({
  API_URL: process.env.API_URL || undefined,
  FOREBAY_TRUST_PROXY: process.env.FOREBAY_TRUST_PROXY || undefined,
  FOREBAY_AUTH: process.env.FOREBAY_AUTH || undefined,
  CLERK_PUBLISHABLE_KEY: process.env.CLERK_PUBLISHABLE_KEY || undefined,
  CLERK_JWT_KEY: process.env.CLERK_JWT_KEY || undefined,
  TRACES_URL: tracesUrl(),
});

/** The Clerk application, as the web needs it. */
export interface ClerkSettings {
  publishableKey: string;
  jwtKey?: string;
  /** Where its front end answers: the publishable key holds the host, with a dollar sign behind it. */
  host: string;
}

function clerkSettings(): ClerkSettings | undefined {
  if (env.FOREBAY_AUTH !== "clerk") return undefined;
  const publishableKey = env.CLERK_PUBLISHABLE_KEY;
  if (!publishableKey || !process.env.CLERK_SECRET_KEY)
    throw new Error("FOREBAY_AUTH=clerk needs CLERK_PUBLISHABLE_KEY and CLERK_SECRET_KEY.");
  const host = Buffer.from(publishableKey.slice(8), "base64").toString().replace(/\$$/, "");
  if (!/^[a-z0-9.-]+\.[a-z]+$/i.test(host))
    throw new Error("CLERK_PUBLISHABLE_KEY is not one of Clerk's: copy it from its dashboard.");
  return { publishableKey, jwtKey: env.CLERK_JWT_KEY, host };
}

/** Set where Clerk manages the accounts. */
export const clerkApplication = clerkSettings();
