import { unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { env } from "@/lib/env";
import { ProblemError } from "@/lib/problem";

/** The largest export of spans that a page may send, in bytes. A page's batch is some 20 KB. */
const MAX_BYTES = 512 * 1024;

/**
 * Passes the spans of people's browsers on to where traces are collected, which
 * they cannot reach themselves. Only for people who are signed in: anybody else
 * could fill the collector.
 */
export async function POST(request: Request): Promise<Response> {
  if (!env.TRACES_URL) return new Response(null, { status: 404 });
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  if (Number(request.headers.get("Content-Length") ?? Number.NaN) > MAX_BYTES)
    return new Response(null, { status: 413 });
  try {
    const api = await serverApi();
    await unwrap(api.GET("/v1/me"));
  } catch (error) {
    return new Response(null, { status: error instanceof ProblemError ? error.status : 503 });
  }
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_BYTES) return new Response(null, { status: 413 });
  try {
    const { status } = await fetch(env.TRACES_URL, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: AbortSignal.timeout(5_000),
    });
    return new Response(null, { status: status < 400 ? 200 : 502 });
  } catch {
    return new Response(null, { status: 502 });
  }
}
