import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { readSchemaFiles, type SchemaNode } from "../../src/load/schema/schema-files.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { stepsOf } from "../../src/model/places/pointer.ts";
import { pathsIn } from "../folder.ts";

/** What a schema says of a field. */
export type FieldNode = SchemaNode & {
  readonly items?: FieldNode;
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly uniqueItems?: boolean;
};

/** A value to be set in a file of a data folder. */
export interface Change {
  readonly file: string;
  readonly pointer: string;
  readonly to: unknown;
}

/** The paths of every field of a kind that holds a value of its own; sections within sections are gone into once. */
export function fieldsOf(kind: KindName): string[] {
  return nodesOf(kind).flatMap(({ path, isParent }) => (isParent ? [] : [path]));
}

/** The paths of every field of a kind, also of those that hold others, each before what it holds. */
export function nodesOf(kind: KindName): { readonly path: string; readonly isParent: boolean }[] {
  const walk = (given: FieldNode, home: SchemaNode, path: readonly string[]): { path: string; isParent: boolean }[] => {
    const { node, home: at } = resolve(given, home);
    if (path.filter((step) => step === "sections").length > 1) return [];
    const parts = Object.entries({
      ...node.properties,
      ...(node.items !== undefined && { "*": node.items }),
      ...(typeof node.additionalProperties === "object" && { "*": node.additionalProperties }),
    });
    const within = parts.flatMap(([name, each]) => walk(each as FieldNode, at, [...path, name]));
    return [...(path.length === 0 ? [] : [{ path: path.join("/"), isParent: parts.length > 0 }]), ...within];
  };
  const schema = schemaOf(fileKinds[kind].schema);
  return walk(schema as FieldNode, schema, []).filter(({ path }) => path !== "$schema");
}

/** What is said of a field at its own place, and by the definition that it may refer to. */
interface Field {
  readonly $ref: string;
  readonly description: string;
  readonly node: FieldNode;
}

/** What the schema of a kind says of a field; of the whole record, where the path is empty. */
export function fieldAt(kind: KindName, path: string): Field {
  const schema = schemaOf(fileKinds[kind].schema);
  const steps = path === "" ? [] : path.split("/");
  const field = steps.reduce<{ node: FieldNode; home: SchemaNode }>(
    ({ node, home }, step) => {
      const here = resolve(node, home);
      const next = step === "*" ? (here.node.items ?? here.node.additionalProperties) : here.node.properties?.[step];
      return { node: next as FieldNode, home: here.home };
    },
    { node: schema as FieldNode, home: schema },
  );
  const { $ref = "", description = "" } = field.node;
  return { $ref, description, node: resolve(field.node, field.home).node };
}

function schemaOf(name: string): SchemaNode {
  const found = readSchemaFiles().find(({ $id }) => $id === `${name}.schema.json`);
  if (found === undefined) throw new Error(`There is no schema ${name}.`);
  return found;
}

function resolve(node: FieldNode, home: SchemaNode): { node: FieldNode; home: SchemaNode } {
  const [file = "", name = ""] = node.$ref?.split("#/definitions/") ?? [];
  if (name === "") return { node, home };
  const target = file === "" ? home : schemaOf(file.replace(".schema.json", ""));
  return resolve((target.definitions?.[name] ?? {}) as FieldNode, target);
}

/** Every file of a kind in a data folder: its head or its whole, as YAML reads it. */
export function recordsOf(folder: string, kind: KindName): { file: string; record: unknown }[] {
  const [start = "", end] = fileKinds[kind].pattern.split("*");
  return pathsIn(folder)
    .filter((path) => (end === undefined ? path === start : path.startsWith(start) && path.endsWith(end)))
    .map((file) => ({ file, record: parseOnce(headOf(readFileSync(join(folder, file), "latin1"))) }));
}

const values = new Map<string, unknown>();

/** The value of a text in YAML, which is parsed once: the same files are read for each of thousands of changes. */
function parseOnce(yaml: string): unknown {
  if (!values.has(yaml)) values.set(yaml, parseYaml(yaml).value);
  return values.get(yaml);
}

/** The YAML of a file: for Markdown, what stands between the lines of hyphens. */
function headOf(text: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text;
}

/** The text of a file of a data folder with values set; undefined takes one away. */
export function withValues(folder: string, file: string, changes: readonly Omit<Change, "file">[]): string {
  const text = readFileSync(join(folder, file), "latin1");
  const record = structuredClone(parseOnce(headOf(text))) as Record<string, unknown>;
  for (const { pointer, to } of changes) {
    const steps = stepsOf(pointer);
    const parent = steps.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, record);
    parent[steps.at(-1) ?? ""] = to;
  }
  // JSON is YAML (YAML 1.2, section 1.3).
  const yaml = JSON.stringify(record, undefined, 2);
  return headOf(text) === text ? yaml : text.replace(headOf(text), () => yaml);
}
