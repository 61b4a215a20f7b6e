import { type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import { newRequestNames, type RequestNames, requestNamesOf } from "@/lib/request-id";

let tracer: Tracer | undefined;

/** Begins to record requests with the given tracer; undefined ends it. */
export function recordRequests(by: Tracer | undefined): void {
  tracer = by;
}

/** A request that is being sent: its names, and how to say what became of it. */
export interface RequestSpan extends RequestNames {
  /** Ends its span. A status below 100 means that no answer came. */
  end: (status: number) => void;
}

/** Names a request, and begins its span where requests are recorded. */
export function beginRequest(method: string, url: string): RequestSpan {
  if (!tracer) return { ...newRequestNames(), end: () => {} };
  const path = safePath(url);
  const span = tracer.startSpan(`${method} ${path}`, {
    kind: SpanKind.CLIENT,
    attributes: { "http.request.method": method, "url.template": path },
  });
  const { traceId, spanId } = span.spanContext();
  return { ...requestNamesOf(traceId, spanId), end: (status) => endSpan(span, status) };
}

function endSpan(span: Span, status: number): void {
  if (status >= 100) span.setAttribute("http.response.status_code", status);
  if (status < 100 || status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** The path without what tells things apart: IDs say little, and the secret of an invitation is one. */
function safePath(url: string): string {
  const { pathname } = new URL(url, "http://origin");
  return pathname
    .split("/")
    .map((part) => (/^([a-z-]*|v\d)$/.test(part) ? part : "{}"))
    .join("/");
}
