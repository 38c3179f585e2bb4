import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as assert from "uvu/assert";
import type { SourceMap } from "../../src/load/source/source-map.ts";
import { normaliseText } from "../../src/load/yaml/edit/edits.ts";
import { lineEndAfter, valueEndOf } from "../../src/load/yaml/edit/extents.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { pathsIn } from "../folder.ts";
import { project } from "../sources.ts";

/** All YAML files of three partnerships. */
export const yamlFiles = ["data", "test/fixtures/fenmarsh", "test/fixtures/saltby"].flatMap((folder) =>
  pathsIn(join(project, folder))
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ folder, path, raw: readFileSync(join(project, folder, path), "utf8") })),
);

/** A place in a value: the collection, one of its keys, and its pointer. */
interface Spot {
  readonly parent: Record<string | number, unknown> | unknown[];
  readonly key: string | number;
  readonly pointer: string;
}

export function spotsIn(value: unknown, pointer = ""): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ parent: value as Spot["parent"], key, pointer: at }, ...spotsIn(each, at)];
  });
}

const words = fc.constantFrom(
  ..."one|Chief Officer, Police|it's so|a: b|# no|- x|yes|12|1.5|2024-05-01|null|[x]|{y}|\"z\"|end |'|@|%|&a|*b|!c|> d|| e|a #b|ends:|é 語 🌊|\\|tab\there|a, b|...|--- f|~|".split(
    "|",
  ),
  "two\nlines",
  "two\n\nparagraphs\n",
  "  indented\nlines",
  "ends with lines\n\n",
  "a line\n  and one further in\n",
  "",
);
const scalar = fc.oneof({ weight: 4, arbitrary: words }, fc.integer({ min: -5, max: 5000 }), fc.boolean(), fc.string());
const anything = fc.oneof(
  { weight: 5, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("id", "name", "note", "a key"), scalar, { maxKeys: 3, noNullPrototype: true }),
  fc.array(fc.record({ id: words, note: scalar }, { noNullPrototype: true }), { maxLength: 2 }),
);

/** An edit by chance of one of the files. */
export const anyEdit = fc.record({
  file: fc.nat({ max: yamlFiles.length - 1 }),
  spot: fc.nat(),
  kind: fc.constantFrom("set", "remove", "add", "move" as const),
  value: anything,
  to: fc.nat(),
  key: fc.constantFrom("newKey", "note", "another"),
});

export type Edit = typeof anyEdit extends fc.Arbitrary<infer Each> ? Each : never;

/** Where an edit was made, as it was before, and whether what was there has gone or was changed: else something came or moved. */
export interface Made {
  readonly at: string;
  readonly isReplaced: boolean;
  readonly hasMoved: boolean;
}

/** Makes the edit on the value itself. */
export function mutate(value: unknown, { spot, kind, value: put, to, key: name }: Edit): Made {
  const spots = spotsIn(value);
  const { parent, key, pointer } = spots[spot % spots.length] as Spot;
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  const replaced = (at: string): Made => ({ at, isReplaced: true, hasMoved: false });
  const beside = (hasMoved: boolean): Made => ({ at: above, isReplaced: false, hasMoved });
  if (Array.isArray(parent)) {
    const at = key as number;
    if (kind === "set") parent[at] = put;
    else if (kind === "remove") parent.splice(at, 1);
    else if (kind === "add") parent.splice(to % (parent.length + 1), 0, put);
    else parent.splice(to % parent.length, 0, ...parent.splice(at, 1));
    if (kind === "add" || kind === "move") return beside(kind === "move");
    return replaced(parent.length === 0 ? above : pointer);
  }
  if (kind === "remove") {
    delete parent[key];
    return replaced(Object.keys(parent).length === 0 ? above : pointer);
  }
  const changed = kind === "add" ? name : key;
  const isThere = Object.hasOwn(parent, changed);
  parent[changed] = put;
  return isThere ? replaced(`${above}/${changed}`) : beside(false);
}

/** EDITS and EDITS_SEED make it more tries, and others. */
export async function assertHolds(property: fc.IRawProperty<unknown>, tries = 300): Promise<void> {
  const details = await fc.check(property, {
    numRuns: Number(process.env.EDITS ?? tries),
    seed: Number(process.env.EDITS_SEED ?? 1),
  });
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  assert.not(details.failed, `${why} ${fc.defaultReportMessage(details)}`);
}

/** Asserts that a text says what it is to say, and that of the text before each line is there that the edit has nothing to do with. */
export function assertEdited(raw: string, edited: string, value: unknown, made: Made): void {
  assert.equal(parseYaml(normaliseText(edited)).value, value);
  const { sourceMap } = parseYaml(normaliseText(raw));
  assertKept(linesBeside(normaliseText(raw), sourceMap, made), normaliseText(edited), made);
}

/** The lines that an edit has nothing to do with: all but those of its value, and of the brackets that it stands within. */
function linesBeside(text: string, sourceMap: SourceMap, { at: pointer, isReplaced }: Made): string {
  let brackets: string | undefined;
  for (let above = pointer; above !== ""; above = above.slice(0, above.lastIndexOf("/"))) {
    if (/[[{]/.test(text[sourceMap.get(above)?.value ?? -1] ?? "")) brackets = above;
  }
  if (brackets === undefined && !isReplaced) return text;
  const at = brackets ?? pointer;
  const span = sourceMap.get(at);
  const begin = text.lastIndexOf("\n", (span?.key ?? span?.value ?? 0) - 1) + 1;
  return text.slice(0, begin) + text.slice(lineEndAfter(text, valueEndOf(text, sourceMap, at)));
}

/** Asserts that every line that is not blank is still there, in the same order where none has moved. */
function assertKept(others: string, edited: string, { at: place, hasMoved }: Made): void {
  const now = edited.split("\n");
  let from = 0;
  for (const line of others.split("\n").filter((each) => each.trim() !== "")) {
    const at = now.findIndex((each, number) => number >= from && withoutHyphens(each) === withoutHyphens(line));
    assert.ok(at >= 0, `lost after an edit at ${place}: ${line}`);
    if (!hasMoved) from = at + 1;
  }
}

/** What comes first in an entry of a list stands on the line of its hyphen, so that a hyphen may change lines. */
function withoutHyphens(line: string): string {
  return line.replace(/^ *(?:- +)*/, "");
}
