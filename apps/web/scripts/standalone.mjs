// Completes .next/standalone, which Next leaves without what a CDN would serve,
// so that the folder runs by itself: node .next/standalone/apps/web/server.js
import { cp, stat } from "node:fs/promises";
import path from "node:path";

const web = path.join(import.meta.dirname, "..");
const target = path.join(web, ".next/standalone/apps/web");

await cp(path.join(web, ".next/static"), path.join(target, ".next/static"), { recursive: true });
const assets = path.join(web, "public");
if (await stat(assets).catch(() => undefined)) {
  await cp(assets, path.join(target, "public"), { recursive: true });
}
