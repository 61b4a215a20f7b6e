import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, expect, it } from "vitest";
import { newSpanId, newTraceId } from "@/lib/request-id";
import { beginRequest, recordRequests } from "./request-span";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({
  idGenerator: { generateTraceId: newTraceId, generateSpanId: newSpanId },
  spanProcessors: [new SimpleSpanProcessor(exporter)],
});

afterEach(() => {
  recordRequests(undefined);
  exporter.reset();
});

it("names a request by its trace when requests are recorded", () => {
  recordRequests(provider.getTracer("test"));
  const request = beginRequest("POST", "http://localhost:3000/api/v1/ask?x=1");
  request.end(200);
  const [span] = exporter.getFinishedSpans();
  const { traceId, spanId } = span?.spanContext() ?? { traceId: "", spanId: "" };
  expect(request.requestId.replaceAll("-", "")).toBe(traceId);
  expect(request.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  expect(span?.name).toBe("POST /api/v1/ask");
});

it("keeps IDs and the secrets of invitations out of the spans", () => {
  recordRequests(provider.getTracer("test"));
  beginRequest("GET", "/api/v1/invitations/s3cr3t-Link").end(410);
  const [span] = exporter.getFinishedSpans();
  expect(JSON.stringify([span?.name, span?.attributes])).not.toContain("s3cr3t");
  expect(span?.name).toBe("GET /api/v1/invitations/{}");
  expect(span?.status.code).toBe(2);
});

it("names requests all the same when nothing is recorded", () => {
  const request = beginRequest("GET", "/api/v1/me");
  request.end(0);
  expect(request.requestId).toHaveLength(36);
  expect(exporter.getFinishedSpans()).toHaveLength(0);
});
