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
});

export const env = schema.parse({
  API_URL: process.env.API_URL || undefined,
  FOREBAY_TRUST_PROXY: process.env.FOREBAY_TRUST_PROXY || undefined,
});
