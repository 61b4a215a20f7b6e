import document from "@forebay/schema/openapi.json";

/** The parts of an OpenAPI 3.1 document that the reference shows. */
export interface OpenApi {
  info: { title: string; version: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description?: string; content?: Content }>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

export type Content = Record<string, { schema?: Schema }>;

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  oneOf?: Schema[];
  title?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}

/** The contract itself. */
export const openapi = document as unknown as OpenApi;

/** An operation with its address. */
export interface Route extends Operation {
  method: string;
  path: string;
}

/** All operations by tag, in the contract's order of tags. */
export function routesByTag(
  spec: OpenApi,
): { name: string; description?: string; routes: Route[] }[] {
  const routes = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
  return (spec.tags ?? [])
    .map((tag) => ({ ...tag, routes: routes.filter(({ tags }) => tags?.includes(tag.name)) }))
    .filter((tag) => tag.routes.length > 0);
}

/** The name of the type that a schema refers to. */
export function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split("/").at(-1);
}

/** A schema's limits in words: "1 to 120 characters". */
export function limitsOf(schema: Schema): string | undefined {
  const { minLength, maxLength, minimum, maximum, maxItems } = schema;
  if (maxItems !== undefined) return `at most ${count(maxItems)} items`;
  if (maxLength !== undefined) {
    return minLength
      ? `${minLength} to ${count(maxLength)} characters`
      : `at most ${count(maxLength)} characters`;
  }
  if (minLength) return `at least ${minLength} ${minLength === 1 ? "character" : "characters"}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${count(maximum)}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  return undefined;
}

function count(n: number): string {
  return n.toLocaleString("en");
}
