import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { newSpanId, newTraceId } from "@/lib/request-id";

/**
 * Makes the tracer that sends this page's spans to the web server, which passes
 * them on. A trace's ID is the request's, so it is made as that is.
 */
export function browserTracer() {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": "forebay-browser" }),
    idGenerator: { generateTraceId: newTraceId, generateSpanId: newSpanId },
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${window.location.origin}/otel/v1/traces` }),
        { scheduledDelayMillis: 1000 },
      ),
    ],
  });
  return provider.getTracer("forebay-browser");
}
