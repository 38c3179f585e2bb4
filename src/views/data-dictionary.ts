import type { Column } from "./table.ts";

/** A JSON Schema, as far as a dictionary reads it. */
interface Node {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** The JSON Schemas by their names, without `.schema.json`. */
export type Schemas = Readonly<Record<string, unknown>>;

/**
 * What a column means, in the words of the schema that its field is described in; the words of a shared kind of value
 * where the field adds none. Throws where the schemas have no such field, which is a fault of the program.
 */
export function meaningOf({ means }: Column, schemas: Schemas): string {
  if (typeof means === "string") return means;
  const { schema, field } = means;
  const described = field.split("/").reduce<Node>((node, step) => stepInto(node, step, schemas), nodeOf(schemas[schema]));
  const words = described.description ?? resolveRef(described, schemas).description;
  if (words === undefined) throw new Error(`The schema "${schema}" does not describe "${field}".`);
  return words;
}

/** The node of a property, of the definitions or, for a list, of a property of its entries. */
function stepInto(node: Node, step: string, schemas: Schemas): Node {
  const here = resolveRef(node, schemas);
  const holder = here.items === undefined ? here : resolveRef(here.items, schemas);
  if (step === "definitions") return { properties: holder.definitions ?? {} };
  const next = holder.properties?.[step];
  if (next === undefined) throw new Error(`No schema describes a field "${step}".`);
  return next;
}

/** The definition, in this or another schema, that a node's `$ref` names; the node itself where it has none. */
function resolveRef(node: Node, schemas: Schemas): Node {
  const match = /^(?:(\w+)\.schema\.json)?#\/definitions\/(\w+)$/.exec(node.$ref ?? "");
  if (match === null) return node;
  const [, schema, name = ""] = match;
  const candidates = schema === undefined ? Object.values(schemas) : [schemas[schema]];
  const found = candidates.map((each) => nodeOf(each).definitions?.[name]).find((each) => each !== undefined);
  return found ?? node;
}

function nodeOf(schema: unknown): Node {
  return (schema ?? {}) as Node;
}
