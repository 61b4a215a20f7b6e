import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../../..");

/** How long a start may take on a busy machine. */
const START_MS = 180_000;

/**
 * Starts another product beside the one of the other tests, with a new database
 * and settings of its own, and returns how to stop it.
 */
export async function startProduct(
  name: string,
  own: { api: string; web: string },
  settings: Record<string, string>,
): Promise<() => Promise<void>> {
  const data = path.join(root, ".forebay", name);
  rmSync(data, { recursive: true, force: true });
  const product = spawn("bin/forebay", ["up", "--no-sample"], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: "",
      FOREBAY_DATA: data,
      FOREBAY_ADDR: own.api,
      FOREBAY_WEB_ADDR: own.web,
      ...settings,
    },
  });
  const ended = new Promise<void>((resolve) => product.once("exit", () => resolve()));
  let said = "";
  const ready = new Promise<boolean>((resolve) => {
    const listen = (text: Buffer) => {
      said += text;
      if (said.includes("Ctrl-C stops everything")) resolve(true);
    };
    product.stdout.on("data", listen);
    product.stderr.on("data", listen);
    void ended.then(() => resolve(false));
    setTimeout(resolve, START_MS, false).unref();
  });
  const stop = () => {
    product.kill("SIGTERM");
    return ended;
  };
  if (!(await ready)) {
    await stop();
    throw new Error(`The product did not start:\n${said}`);
  }
  return stop;
}
