import path from "node:path";
import type { NextConfig } from "next";
import { securityHeaders } from "./src/lib/security-headers";

const root = path.join(import.meta.dirname, "../..");

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: root,
  turbopack: { root },
  // Compression buffers, and an answer must reach the reader word by word; a
  // reverse proxy in front compresses what is worth it.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  transpilePackages: ["geist", "@forebay/schema"],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
