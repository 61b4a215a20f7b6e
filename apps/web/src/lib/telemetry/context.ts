import { context, propagation } from "@opentelemetry/api";

/** The W3C trace context of the span under way on this server; undefined where none is recorded. */
export function activeTraceparent(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}
