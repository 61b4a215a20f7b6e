/**
 * The names under which one action can be followed from the browser to the
 * statement in the database: a request ID, and a W3C trace context whose
 * trace ID is the same number, so that either finds the other.
 */
export interface RequestNames {
  requestId: string;
  traceparent: string;
}

const acceptable = /^[A-Za-z0-9._-]{1,64}$/;

/** New names. Works without a secure context, where randomUUID does not exist. */
export function newRequestNames(): RequestNames {
  return requestNamesOf(newTraceId(), newSpanId());
}

/** The names of a request that a span is recorded of. */
export function requestNamesOf(traceId: string, spanId: string): RequestNames {
  const requestId = traceId.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { requestId, traceparent: `00-${traceId}-${spanId}-01` };
}

/** A new trace ID: the digits of a version 4 UUID (RFC 9562). */
export function newTraceId(): string {
  const hex = randomHex(16);
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 12)}4${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
}

export function newSpanId(): string {
  return randomHex(8);
}

/** The names that a caller sent, completed by new ones where they are missing or malformed. */
export function requestNames(headers: Headers): RequestNames {
  const fresh = newRequestNames();
  const requestId = headers.get("X-Request-Id");
  const traceparent = headers.get("traceparent");
  return {
    requestId: requestId && acceptable.test(requestId) ? requestId : fresh.requestId,
    traceparent:
      traceparent && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(traceparent)
        ? traceparent
        : fresh.traceparent,
  };
}

function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, "0")).join("");
}
