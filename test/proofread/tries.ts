// Tries of the proofreader: a fault is put into the texts or the facts of a partnership, and the check has to find it there.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { load } from "js-yaml";
import { type Finding, messageOf } from "../../src/model/finding.ts";
import { check } from "../../src/rules/registry.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

/** One fault, and what has to be found. */
export interface Try {
  readonly id: string;
  /** What kind of fault it is, for the table. */
  readonly class: string;
  readonly in: "structured" | "prose" | "reference";
  /** `data`, or the name of a folder of test/fixtures. */
  readonly partnership: string;
  /** What is typed instead of what; the text to be replaced occurs once in its file. */
  readonly change: readonly { readonly file: string; readonly replace: string; readonly by: string }[];
  /** Words of the changed file at which it has to be found, and a word that the finding or its passages have to contain. */
  readonly finds: { readonly file: string; readonly near: string; readonly says: string };
  readonly why: string;
  /** Why it is not found, where that is known. */
  readonly missed?: string;
}

/** The day on which the tries are checked that are not of the real partnership, or of it. */
const days: Readonly<Record<string, string>> = { data: "2026-11-24", fenmarsh: "2025-02-03", calderwick: "2026-06-01" };
const otherDay = "2025-01-15";

/** The tries of every file of the folder, or of one file that is given by its name. */
export function readTries(only?: string): { readonly file: string; readonly tries: readonly Try[] }[] {
  const folder = join(project, "test/proofread/tries");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && (only === undefined || basename(name, ".yaml") === only))
    .sort()
    .map((file) => ({ file, tries: load(readFileSync(join(folder, file), "utf8")) as Try[] }));
}

/** A copy of a partnership's folder, and what is found in it as it is. */
interface Base {
  readonly folder: string;
  readonly day: string;
  readonly found: ReadonlyMap<string, number>;
}

const bases = new Map<string, Promise<Base>>();

/**
 * Makes the change of a try and looks for what is found at its words.
 * @returns whether it is found, and everything that the change adds to the findings
 * @throws where the try itself is wrong: a text that does not occur once, a folder that cannot be read
 */
export async function run(one: Try): Promise<{ readonly isFound: boolean; readonly added: readonly Finding[] }> {
  const base = await baseOf(one.partnership);
  const originals = new Map<string, string>();
  for (const { file, replace, by } of one.change) {
    const path = join(base.folder, file);
    const text = readFileSync(path, "utf8");
    if (!originals.has(path)) originals.set(path, text);
    if (text.split(replace).length !== 2) throw new Error(`${one.id}: this does not occur once in ${file}: ${replace}`);
    writeFileSync(
      path,
      text.replace(replace, () => by),
    );
  }
  const changed = readFileSync(join(base.folder, one.finds.file), "utf8");
  const findings = await findingsIn(base);
  for (const [path, text] of originals) writeFileSync(path, text);
  const left = new Map(base.found);
  const added = findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
  return { isFound: added.some((finding) => isAt(finding, one, changed)), added };
}

/** Whether a finding stands at the words of a try, or has a passage there, and says the word that it has to say. */
function isAt(finding: Finding, { id, finds: { file, near, says } }: Try, changed: string): boolean {
  const at = changed.indexOf(near);
  if (at === -1) throw new Error(`${id}: this is not in ${file} once it is changed: ${near}`);
  const first = changed.slice(0, at).split("\n").length;
  const last = first + near.split("\n").length - 1;
  const places = [finding, ...(finding.passages ?? [])];
  const said = [messageOf(finding), ...(finding.passages ?? []).map(({ text }) => text)].join("\n").toLowerCase();
  return (
    places.some((place) => place.file === file && place.line >= first && place.line <= last) && said.includes(says.toLowerCase())
  );
}

function baseOf(partnership: string): Promise<Base> {
  const known = bases.get(partnership) ?? makeBase(partnership);
  bases.set(partnership, known);
  return known;
}

async function makeBase(partnership: string): Promise<Base> {
  const folder = join(createEmptyFolder(), partnership);
  const source = partnership === "data" ? "data" : join("test/fixtures", partnership);
  cpSync(join(project, source), folder, { recursive: true });
  const base = { folder, day: days[partnership] ?? otherDay };
  const found = new Map<string, number>();
  for (const finding of await findingsIn(base)) found.set(keyOf(finding), (found.get(keyOf(finding)) ?? 0) + 1);
  return { ...base, found };
}

async function findingsIn({ folder, day }: Pick<Base, "folder" | "day">): Promise<Finding[]> {
  const { model, findings } = await loadOn(folder, day);
  const place = <P extends { readonly file: string }>(found: P): P => ({ ...found, file: relative(folder, found.file) });
  return [...findings, ...(model === undefined ? [] : check(model))].map((finding) => ({
    ...place(finding),
    ...(finding.passages && { passages: finding.passages.map(place) }),
  }));
}

/** A finding without its line, which a change moves. */
function keyOf({ rule, file, message }: Finding): string {
  return [rule, file, message].join("\n");
}
