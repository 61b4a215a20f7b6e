import type { Schemas } from "@/lib/api/client";
import { sessionToken } from "@/lib/auth/session-token";
import { OFFLINE, ProblemError, problemFrom } from "@/lib/problem";
import { beginRequest } from "@/lib/telemetry/request-span";

interface UploadRequest {
  method: "POST" | "PUT";
  /** On this page's origin, below /api. */
  url: string;
  file: File;
  signal: AbortSignal;
  /** Told how many bytes have left, as often as the browser knows. */
  onSent: (bytes: number) => void;
}

/**
 * Sends a file's bytes and tells how many have gone, which only
 * XMLHttpRequest can. Fails with a ProblemError, and with the signal's reason
 * when aborted.
 */
export async function sendFile({
  method,
  url,
  file,
  signal,
  onSent,
}: UploadRequest): Promise<Schemas["Uploaded"]> {
  const token = await sessionToken();
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const { requestId, traceparent, end } = beginRequest(method, url);
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    xhr.setRequestHeader("X-Request-Id", requestId);
    xhr.setRequestHeader("traceparent", traceparent);
    if (token) xhr.setRequestHeader("Authorization", `Bearer ${token}`);
    xhr.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    xhr.upload.onprogress = (event) => onSent(event.loaded);
    xhr.onloadend = () => end(xhr.status);
    xhr.onload = () => {
      if (xhr.status < 300) resolve(JSON.parse(xhr.responseText) as Schemas["Uploaded"]);
      else void problemFrom(asResponse(xhr)).then(reject);
    };
    xhr.onerror = () => reject(brokenOff(requestId));
    xhr.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => xhr.abort(), { once: true });
    xhr.send(file);
  });
}

function asResponse(xhr: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ["Content-Type", "Retry-After", "X-Request-Id"]) {
    const value = xhr.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(xhr.responseText, { status: xhr.status, headers });
}

function brokenOff(requestId: string): ProblemError {
  return new ProblemError({
    status: 0,
    code: OFFLINE,
    detail:
      "The connection broke before the whole file had arrived. Try again; a file that did arrive is not added twice.",
    requestId,
  });
}
