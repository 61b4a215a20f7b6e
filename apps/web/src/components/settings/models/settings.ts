import type { Schemas } from "@/lib/api/client";

export type Endpoint = Schemas["ModelEndpoint"];
export type Purpose = Endpoint["purpose"];
export type Settings = Schemas["ModelSettings"];

/** A kind of server: which protocol it speaks, and where such a server usually is. */
export interface Kind {
  value: string;
  label: string;
  protocol: Settings["protocol"];
  /** Put into the form when the kind is chosen, to be changed. */
  baseUrl: string;
  /** A model that such a server may have, by purpose. */
  models: Record<Purpose, string>;
  /** Whether such servers want a key. */
  wantsKey: boolean;
}

export const kinds: Kind[] = [
  {
    value: "ollama",
    label: "Ollama",
    protocol: "openai",
    baseUrl: "http://localhost:11434/v1",
    models: { answers: "llama3.1:8b", embeddings: "nomic-embed-text" },
    wantsKey: false,
  },
  {
    value: "vllm",
    label: "vLLM, llama.cpp or another OpenAI-compatible server",
    protocol: "openai",
    baseUrl: "http://localhost:8000/v1",
    models: { answers: "meta-llama/Llama-3.1-8B-Instruct", embeddings: "BAAI/bge-m3" },
    wantsKey: false,
  },
  {
    value: "openai",
    label: "OpenAI",
    protocol: "openai",
    baseUrl: "https://api.openai.com/v1",
    models: { answers: "gpt-4o-mini", embeddings: "text-embedding-3-small" },
    wantsKey: true,
  },
  {
    value: "anthropic",
    label: "Anthropic",
    protocol: "anthropic",
    baseUrl: "https://api.anthropic.com/v1",
    models: { answers: "claude-sonnet-4-5", embeddings: "" },
    wantsKey: true,
  },
];

/** The kinds that a model of a purpose can be of: Anthropic's protocol has no embeddings. */
export function kindsFor(purpose: Purpose): Kind[] {
  return kinds.filter((kind) => purpose === "answers" || kind.protocol === "openai");
}

/** The kind that an endpoint looks like. */
export function kindOf(endpoint: Endpoint): Kind {
  const same = kinds.find((kind) => kind.baseUrl === endpoint.baseUrl);
  const byProtocol = endpoint.protocol === "anthropic" ? "anthropic" : "vllm";
  return same ?? (kinds.find((kind) => kind.value === byProtocol) as Kind);
}

/** What is written in the form. Numbers are texts until they are sent. */
export interface Draft {
  kind: string;
  baseUrl: string;
  model: string;
  name: string;
  /** Empty: the key that is kept, or none. */
  key: string;
  /** Whether the key that is kept is to go. */
  withoutKey: boolean;
  dimension: number | "";
  inputPrice: number | "";
  outputPrice: number | "";
  monthlyBudget: number | "";
}

/** The form as it opens: as the endpoint is, or as the first kind suggests. */
export function draftOf(purpose: Purpose, endpoint?: Endpoint): Draft {
  const kind = endpoint ? kindOf(endpoint) : (kindsFor(purpose)[0] as Kind);
  return {
    kind: kind.value,
    baseUrl: endpoint?.baseUrl ?? kind.baseUrl,
    model: endpoint?.model ?? "",
    name: endpoint && endpoint.name !== endpoint.model ? endpoint.name : "",
    key: "",
    withoutKey: false,
    dimension: endpoint?.dimension || "",
    inputPrice: endpoint?.inputPrice || "",
    outputPrice: endpoint?.outputPrice || "",
    monthlyBudget: endpoint?.monthlyBudget || "",
  };
}

/** Another kind of server, with its address unless one of the person's own is there. */
export function withKind(draft: Draft, value: string): Draft {
  const kind = kinds.find((k) => k.value === value);
  if (!kind) return draft;
  const suggested = !draft.baseUrl || kinds.some((k) => k.baseUrl === draft.baseUrl);
  return { ...draft, kind: value, baseUrl: suggested ? kind.baseUrl : draft.baseUrl };
}

/** The request that a form stands for. A key that nobody touched is left out, and so stays. */
export function settingsOf(draft: Draft, purpose: Purpose): Settings {
  const kind = kinds.find((k) => k.value === draft.kind);
  const key = draft.withoutKey ? "" : draft.key.trim() || undefined;
  return {
    protocol: kind?.protocol ?? "openai",
    baseUrl: draft.baseUrl.trim(),
    model: draft.model.trim(),
    name: draft.name.trim() || undefined,
    ...(key === undefined ? {} : { key }),
    dimension: purpose === "embeddings" ? draft.dimension || 0 : undefined,
    inputPrice: draft.inputPrice || 0,
    outputPrice: purpose === "answers" ? draft.outputPrice || 0 : undefined,
    monthlyBudget: draft.monthlyBudget || 0,
  };
}

/** US dollars as people write them, down to what a single call may cost. */
export function formatDollars(usd: number): string {
  if (usd > 0 && usd < 0.01) return "<$0.01";
  return usd.toLocaleString("en-US", { style: "currency", currency: "USD" });
}
