// Builds the web. Next's pages of routes and assets are shown only when the
// build fails; what it warns of, always.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const web = path.join(import.meta.dirname, "..");
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const started = performance.now();

const build = spawn(process.execPath, [next, "build"], {
  cwd: web,
  stdio: ["ignore", "pipe", "pipe"],
});
let log = "";
for (const output of [build.stdout, build.stderr]) {
  output.setEncoding("utf8").on("data", (text) => {
    log += text;
  });
}
const code = await new Promise((resolve) => build.on("close", resolve));
if (code !== 0) {
  process.stderr.write(log);
  process.exit(code ?? 1);
}
const warnings = log.split("\n").filter((line) => line.includes("⚠"));
for (const line of warnings) process.stderr.write(`${line}\n`);
await import("./standalone.mjs");
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`  ✓ web built in ${seconds.toFixed(0)} s\n`);
