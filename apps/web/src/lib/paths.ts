/** The addresses of things, in one place, so that a link and its page agree. */
export const paths = {
  ask: "/ask",
  /** Ask, with the focus in the question box. */
  newQuestion: "/ask#question",
  conversation: (id: string) => `/ask/${id}`,
  conversations: "/conversations",
  sharedConversations: "/conversations/shared",
  keptQuestions: "/conversations/kept",
  library: "/library",
  upload: "/library?upload",
  /** A document; with a span, the reader opens there and marks it. */
  document: (id: string, span?: { version: number; start: number; end: number }) =>
    span
      ? `/documents/${id}?version=${span.version}&start=${span.start}&end=${span.end}`
      : `/documents/${id}`,
  graph: "/graph",
  /** What stands around an entity. */
  entity: (id: string) => `/graph?entity=${id}`,
  insights: "/insights",
  settings: "/settings",
  members: "/settings/members",
  collections: "/settings/collections",
  models: "/settings/models",
  keys: "/settings/keys",
  quotas: "/settings/quotas",
  flags: "/settings/flags",
  data: "/settings/data",
  account: "/settings/account",
  reference: "/reference",
} as const;
