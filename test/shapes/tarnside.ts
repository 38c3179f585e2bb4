import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { writeFiles } from "../folder.ts";
import { type Edit, type Fixture, fixtureFolder, fixtureIn, toldBetween } from "../load/fixture.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { project } from "../sources.ts";

// The invented all-age partnership of Tarnside, which is made of several bodies: test/fixtures/tarnside.

export type { Edit } from "../load/fixture.ts";

const day = "2026-05-01";

/** Its facts of a day with some changes, and everything that the check tells of them. */
export function tarnside({ edits = [], on = day }: { edits?: readonly Edit[]; on?: string } = {}): Promise<Fixture> {
  return fixtureIn(fixtureFolder("tarnside", edits), on);
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
  return toldBetween((await tarnside({ edits: before })).model, (await tarnside({ edits: after })).model);
}

/** What the check tells once the lines of a section of docs/editing.md stand in its data in place of those fields. */
export async function findingsOfExample(title: string): Promise<readonly Finding[]> {
  const section = readFileSync(join(project, "docs/editing.md"), "utf8")
    .split(/^## /m)
    .find((each) => each.startsWith(`${title}\n`));
  const steps = [...(section ?? "").matchAll(/^```yaml\n# in (\S+\.yaml)\n([\s\S]*?)^```$/gm)];
  if (steps.length === 0) throw new Error(`docs/editing.md has no lines to type under "${title}".`);
  const folder = fixtureFolder("tarnside");
  for (const [, file = "", lines = ""] of steps) {
    const record = parseYaml(readFileSync(join(folder, file), "utf8")).value as Record<string, unknown>;
    // JSON is YAML (YAML 1.2, section 1.3).
    writeFiles(folder, { [file]: JSON.stringify({ ...record, ...withKnown(record, parseYaml(lines).value) }) });
  }
  return (await fixtureIn(folder, day)).findings;
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
