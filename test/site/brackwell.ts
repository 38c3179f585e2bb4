import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/rules/registry.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

// The invented board of Brackwell, whose groups have the less usual shapes.

/** A change to one of its files: what is replaced there, and by what. */
export type Replacement = readonly [file: string, old: string, by: string];

/**
 * The model of Brackwell, in part with other words, and what the check finds in it.
 * @throws where what is to be replaced is not there, or the data have no model
 */
export async function brackwell(...replacements: readonly Replacement[]) {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/brackwell"), folder, { recursive: true });
  for (const [file, old, by] of replacements) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(old)) throw new Error(`${file} does not have "${old}".`);
    writeFileSync(path, text.replace(old, by));
  }
  const { model, findings } = await loadOn(folder, "2026-06-01");
  if (model === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return { model, found: [...findings, ...check(model)] };
}
