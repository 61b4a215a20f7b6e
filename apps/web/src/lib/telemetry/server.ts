import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { env } from "@/lib/env";

/**
 * Sends the spans of the web server where OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
 * says; without it nothing is recorded. Next makes the spans, under the trace
 * that the browser began.
 */
export function startTracing(): void {
  if (!env.TRACES_URL) return;
  const exporter = new OTLPTraceExporter({ url: env.TRACES_URL });
  new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "forebay-web" }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1000 })],
  }).register();
}
