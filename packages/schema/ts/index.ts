/**
 * The API's contract in TypeScript. Everything is derived from
 * contract/openapi.json, which is made from the Go types beside it; nothing
 * about a request or a response is written down here a second time.
 */
import type { components } from "./openapi.gen";

export type { operations, paths } from "./openapi.gen";

/** Every named type of the contract, by its name in Go. */
export type Schemas = components["schemas"];
