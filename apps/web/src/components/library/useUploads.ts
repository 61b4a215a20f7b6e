import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Schemas } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";
import { isBusy, mayRepeat, retryWaitMs, wait, whenVisible } from "@/lib/retry-budget";
import { sendFile } from "./upload-request";
import { isUnderWay, type UploadAction, type UploadStep, uploadReducer } from "./upload-state";

/** How many files travel at once; more only share the same line. */
const AT_ONCE = 3;

interface Job {
  key: string;
  file: File;
  method: "POST" | "PUT";
  url: string;
}

/**
 * Sends files to the library, a few at a time, and keeps how far each has
 * come. `onArrived` gets each document as the service first answers it.
 */
export function useUploads(onArrived: (document: Schemas["Document"]) => void) {
  const [uploads, dispatch] = useReducer(uploadReducer, []);
  const queue = useRef<Job[]>([]);
  const jobs = useRef(new Map<string, Job>());
  const active = useRef(new Map<string, AbortController>());
  const counter = useRef(0);

  const pump = useCallback(() => {
    while (active.current.size < AT_ONCE) {
      const job = queue.current.shift();
      if (!job) return;
      const controller = new AbortController();
      active.current.set(job.key, controller);
      void sendJob(job, controller.signal, dispatch, onArrived).finally(() => {
        active.current.delete(job.key);
        pump();
      });
    }
  }, [onArrived]);

  const enqueue = useCallback(
    (files: readonly File[], method: Job["method"], urlOf: (file: File) => string) => {
      const added = files.map((file): Job => {
        counter.current += 1;
        return { key: `upload-${counter.current}`, file, method, url: urlOf(file) };
      });
      for (const job of added) jobs.current.set(job.key, job);
      queue.current.push(...added);
      dispatch({
        type: "added",
        uploads: added.map(({ key, file }) => ({ key, name: file.name, size: file.size })),
      });
      pump();
    },
    [pump],
  );

  /** Puts files in; without a collection the service chooses the first that the viewer may write to. */
  const add = useCallback(
    (files: readonly File[], collection?: string) =>
      enqueue(files, "POST", ({ name }) => {
        const query = new URLSearchParams(collection ? { name, collection } : { name });
        return `/api/v1/documents?${query}`;
      }),
    [enqueue],
  );

  /** Makes a file the newest version of a document. */
  const replace = useCallback(
    (documentId: string, file: File) =>
      enqueue(
        [file],
        "PUT",
        ({ name }) => `/api/v1/documents/${documentId}/content?${new URLSearchParams({ name })}`,
      ),
    [enqueue],
  );

  const retry = useCallback(
    (key: string) => {
      const job = jobs.current.get(key);
      if (!job) return;
      dispatch({ type: "stepped", key, step: { state: "queued" } });
      queue.current.push(job);
      pump();
    },
    [pump],
  );

  /** Takes a row away; a file still under way is not sent any further. */
  const dismiss = useCallback((key: string) => {
    queue.current = queue.current.filter((job) => job.key !== key);
    active.current.get(key)?.abort();
    jobs.current.delete(key);
    dispatch({ type: "dismissed", key });
  }, []);

  useWarnBeforeLeaving(uploads.some(isUnderWay));
  return { uploads, add, replace, retry, dismiss };
}

type Dispatch = (action: UploadAction) => void;

async function sendJob(
  { key, file, method, url }: Job,
  signal: AbortSignal,
  dispatch: Dispatch,
  onArrived: (document: Schemas["Document"]) => void,
): Promise<void> {
  const stepped = (step: UploadStep) => dispatch({ type: "stepped", key, step });
  for (let attempt = 1; ; attempt++) {
    try {
      stepped({ state: "sending", sent: 0 });
      const onSent = (sent: number) => stepped({ state: "sending", sent });
      const { document, duplicate } = await sendFile({ method, url, file, signal, onSent });
      if (duplicate) return stepped({ state: "duplicate", document });
      onArrived(document);
      return dispatch({ type: "dismissed", key });
    } catch (error) {
      if (signal.aborted) return;
      const problem = toProblem(error);
      if (!mayRepeat(attempt, problem)) {
        const again = problem.status === 0 || problem.status >= 500 || isBusy(problem);
        return stepped({ state: "refused", code: problem.code, message: problem.message, again });
      }
      const waitMs = retryWaitMs(attempt, problem);
      stepped({ state: "waiting", until: Date.now() + waitMs });
      try {
        await wait(waitMs, signal);
        await whenVisible(signal);
      } catch {
        return; // dismissed
      }
    }
  }
}

/** Asks before a reload or a closed tab cuts off files that are still on their way. */
function useWarnBeforeLeaving(underWay: boolean): void {
  useEffect(() => {
    if (!underWay) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [underWay]);
}
