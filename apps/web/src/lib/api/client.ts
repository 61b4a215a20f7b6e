import type { paths, Schemas } from "@forebay/schema";
import type { Client } from "openapi-fetch";

/** The API, typed by its contract. The server's and the browser's differ in how they send. */
export type Api = Client<paths>;

/** The contract's types by name: `Schemas["Document"]`. */
export type { Schemas };

/**
 * The body of an answer. Both clients throw a ProblemError for every answer
 * that is not a success, so what remains is the body that the contract names.
 */
export async function unwrap<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
