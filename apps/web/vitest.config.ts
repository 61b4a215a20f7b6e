import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const src = path.join(import.meta.dirname, "src");

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      "@": src,
      // Next resolves this marker itself; outside of it there is nothing to guard.
      "server-only": path.join(src, "test/server-only.ts"),
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
