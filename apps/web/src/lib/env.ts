import "server-only";
import { z } from "zod";

/** Everything that the web server reads from its environment, and nothing else does. */
const schema = z.object({
  /** Where the API answers. The browser never sees it; it speaks to /api on its own origin. */
  API_URL: z
    .url({ protocol: /^https?$/, error: "API_URL must be an http(s) address" })
    .default("http://127.0.0.1:8080")
    .transform((url) => url.replace(/\/+$/, "")),
});

export const env = schema.parse({ API_URL: process.env.API_URL || undefined });
