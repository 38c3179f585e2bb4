// Tries of the proofreader: a fault is put into the texts or the facts of a partnership, and the check has to find it there.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { load } from "js-yaml";
import { type Finding, messageOf } from "../../src/model/finding.ts";
import { check } from "../../src/rules/registry.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

/** Any of several is right. */
type OneOrMore = string | readonly string[];

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
  readonly finds: { readonly file: OneOrMore; readonly near: OneOrMore; readonly says: string };
  readonly why: string;
  /** Why it is not found, where that is known. */
  readonly missed?: string;
}

/** The day on which the tries of a partnership are checked. */
const days: Readonly<Record<string, string>> = { data: "2026-11-24", fenmarsh: "2025-02-03", calderwick: "2026-06-01" };

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

/** What came of a try: whether it is found, and everything that its change adds to the findings. */
export interface Outcome {
  readonly one: Try;
  readonly isFound: boolean;
  readonly added: readonly Finding[];
}

/**
 * Makes the changes of some tries and looks for what is found at their words. Those that touch different files are made at
 * once, and whatever is not found so is tried again by itself.
 * @throws where a try itself is wrong: a text that does not occur once, a folder that cannot be read
 */
export async function runAll(tries: readonly Try[]): Promise<Outcome[]> {
  const outcomes = new Map<Try, Outcome>();
  for (const batch of batchesOf(tries)) {
    for (const outcome of await runTogether(batch)) {
      const isSure = outcome.isFound || batch.length === 1;
      const [certain = outcome] = isSure ? [outcome] : await runTogether([outcome.one]);
      outcomes.set(outcome.one, certain);
    }
  }
  return tries.flatMap((one) => outcomes.get(one) ?? []);
}

/** Tries of one partnership that touch different files. */
function batchesOf(tries: readonly Try[]): Try[][] {
  const batches: { readonly partnership: string; readonly files: Set<string>; readonly tries: Try[] }[] = [];
  for (const one of tries) {
    const files = [...one.change.map(({ file }) => file), ...listOf(one.finds.file)];
    const fits = batches.find(
      (batch) => batch.partnership === one.partnership && files.every((file) => !batch.files.has(file)),
    ) ?? { partnership: one.partnership, files: new Set<string>(), tries: [] };
    if (fits.tries.length === 0) batches.push(fits);
    for (const file of files) fits.files.add(file);
    fits.tries.push(one);
  }
  return batches.map((batch) => batch.tries);
}

async function runTogether(tries: readonly Try[]): Promise<Outcome[]> {
  const base = await baseOf(tries[0]?.partnership ?? "");
  const originals = new Map<string, string>();
  for (const { id, change } of tries) {
    for (const { file, replace, by } of change) {
      const path = join(base.folder, file);
      const text = readFileSync(path, "utf8");
      if (!originals.has(path)) originals.set(path, text);
      if (text.split(replace).length !== 2) throw new Error(`${id}: this does not occur once in ${file}: ${replace}`);
      writeFileSync(
        path,
        text.replace(replace, () => by),
      );
    }
  }
  const found = await findingsIn(base);
  const left = new Map(base.found);
  const added = found.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
  const outcomes = tries.map((one): Outcome => {
    const places = placesOf(one, base.folder);
    return { one, isFound: added.some((finding) => isAt(finding, one, places)), added };
  });
  for (const [path, text] of originals) writeFileSync(path, text);
  return outcomes;
}

/** The lines of a file. */
interface Lines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** Where the words of a try stand once its change is made. */
function placesOf({ id, finds: { file, near } }: Try, folder: string): Lines[] {
  const places = listOf(file).flatMap((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return listOf(near).flatMap((words): Lines[] => {
      const at = text.indexOf(words);
      if (at === -1) return [];
      const first = text.slice(0, at).split("\n").length;
      return [{ file: path, first, last: first + words.split("\n").length - 1 }];
    });
  });
  if (places.length === 0) throw new Error(`${id}: the words to find are not in the changed files: ${near}`);
  return places;
}

function listOf(list: OneOrMore): readonly string[] {
  return typeof list === "string" ? [list] : list;
}

/** Whether a finding stands at the words of a try, or has a passage there, and says the word that it has to say. */
function isAt(finding: Finding, { finds: { says } }: Try, lines: readonly Lines[]): boolean {
  const passages = finding.passages ?? [];
  const said = [messageOf(finding), ...passages.map(({ text }) => text)].join("\n").toLowerCase();
  const isThere = lines.some(({ file, first, last }) =>
    [finding, ...passages].some((place) => place.file === file && place.line >= first && place.line <= last),
  );
  return isThere && said.includes(says.toLowerCase());
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
  const base = { folder, day: days[partnership] ?? "2025-06-02" };
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
