/** Runs once when the web server starts: Next's own spans are recorded where traces are collected. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startTracing } = await import("@/lib/telemetry/server");
  startTracing();
}
