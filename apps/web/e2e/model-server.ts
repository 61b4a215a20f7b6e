import { execFileSync, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

const api = path.join(import.meta.dirname, "../../api");
const binary = path.join(import.meta.dirname, "../../../bin/modelfake");

/** A model server without a model, which asks for a key. */
export interface ModelServer {
  /** As an endpoint's address. */
  url: string;
  key: string;
  stop: () => void;
}

/** Starts the model server that the API's own tests use, on a port of its own. */
export async function startModelServer(): Promise<ModelServer> {
  execFileSync("go", ["build", "-o", binary, "./cmd/modelfake"], { cwd: api });
  const key = "sk-for-the-journey-0042";
  const server = spawn(binary, ["-addr", "127.0.0.1:0", "-key", key]);
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /models at (\S+)/.exec(line)?.[1];
    if (url) return { url, key, stop: () => server.kill() };
  }
  throw new Error("the model server ended before it said where it listens");
}
