import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/compare/compare.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { check } from "../../src/rules/registry.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { project } from "../sources.ts";

// The invented all-age partnership of Tarnside, which is made of several bodies: test/fixtures/tarnside.

/** A change of a file: words that must stand there, and what takes their place. */
export type Edit = readonly [file: string, was: string, is: string];

/** Its data folder with some changes; it is deleted when the test ends. */
function tarnsideFolder(...edits: readonly Edit[]): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/tarnside"), folder, { recursive: true });
  for (const [file, was, is] of edits) {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(was)) throw new Error(`${file} has no "${was}".`);
    writeFiles(folder, { [file]: text.replace(was, () => is) });
  }
  return folder;
}

/** Its facts of a day with some changes, and everything that the check tells of them. */
export async function tarnside({ edits = [], on = "2026-05-01" }: { edits?: readonly Edit[]; on?: string } = {}): Promise<{
  readonly model: ModelOnDay;
  readonly findings: readonly Finding[];
}> {
  return modelOf(tarnsideFolder(...edits), on);
}

async function modelOf(folder: string, on: string) {
  const { model, findings } = await loadOn(folder, on);
  if (model === undefined) throw new Error(`Tarnside cannot be read: ${findings.map(({ message }) => message).join(" ")}`);
  return { model, findings: [...findings, ...check(model)] };
}

/** The words of a page, from its main part on, in one line. */
export function pageWords(model: ModelOnDay, path: string): string {
  return wordsOf(markupOf(model, path).replace(/^[\s\S]*(?=<main)/, "")).trim();
}

/** The rows of a table of the open data; none where it is not there. */
export function rowsOf(model: ModelOnDay, name: string) {
  return openDataOf(model).find((table) => table.name === name)?.rows ?? [];
}

/** What a comparison tells of the changes from one state to another. */
export async function told(before: readonly Edit[], after: readonly Edit[]): Promise<string[]> {
  const [was, is] = [await tarnside({ edits: before }), await tarnside({ edits: after })];
  return compare(stateOf(was.model), stateOf(is.model)).changes.map(({ sentence }) => sentence);
}

/** What the check tells once the lines of a section of docs/editing.md stand in its data in place of those fields. */
export async function findingsOfExample(title: string): Promise<readonly Finding[]> {
  const section = readFileSync(join(project, "docs/editing.md"), "utf8")
    .split(/^## /m)
    .find((each) => each.startsWith(`${title}\n`));
  const steps = [...(section ?? "").matchAll(/^```yaml\n# in (\S+\.yaml)\n([\s\S]*?)^```$/gm)];
  if (steps.length === 0) throw new Error(`docs/editing.md has no lines to type under "${title}".`);
  const folder = tarnsideFolder();
  for (const [, file = "", lines = ""] of steps) {
    const record = parseYaml(readFileSync(join(folder, file), "utf8")).value as Record<string, unknown>;
    // JSON is YAML (YAML 1.2, section 1.3).
    writeFiles(folder, { [file]: JSON.stringify({ ...record, ...withKnown(record, parseYaml(lines).value) }) });
  }
  return (await modelOf(folder, "2026-05-01")).findings;
}

/** The lines with the records of a list that they do not name left as they are. */
function withKnown(record: Record<string, unknown>, typed: unknown): Record<string, unknown> {
  const idOf = (entry: unknown) => (entry as { id?: string }).id;
  return Object.fromEntries(
    Object.entries(typed as Record<string, unknown>).map(([field, value]) => {
      const known = record[field];
      if (!Array.isArray(value) || !Array.isArray(known) || value.every((entry) => idOf(entry) === undefined))
        return [field, value];
      const ids = new Set(value.map(idOf));
      return [field, [...known.filter((entry) => !ids.has(idOf(entry))), ...value]];
    }),
  );
}
