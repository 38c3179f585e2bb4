import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/compare/compare.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { check } from "../../src/rules/registry.ts";
import { stateOf } from "../compare/state.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";
import { loadOn } from "./load-on.ts";

/** A change of a file of an invented partnership: words that must stand there, and what takes their place. */
export type Edit = readonly [file: string, was: string, is: string];

/** An invented partnership with some changes, on a day. */
export interface Fixture {
  readonly model: ModelOnDay;
  /** Everything that loading and the check tell. */
  readonly findings: readonly Finding[];
}

/**
 * The data folder of an invented partnership with some changes; it is deleted when the test ends.
 * @throws where what is to be changed is not there
 */
export function fixtureFolder(name: string, edits: readonly Edit[] = []): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures", name), folder, { recursive: true });
  for (const [file, was, is] of edits) {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(was)) throw new Error(`${file} has no "${was}".`);
    writeFiles(folder, { [file]: text.replace(was, () => is) });
  }
  return folder;
}

/** @throws where the folder has no model, with what loading tells of it */
export async function fixtureIn(folder: string, on: string): Promise<Fixture> {
  const { model, findings } = await loadOn(folder, on);
  if (model === undefined) throw new Error(`There is no model: ${findings.map(({ message }) => message).join(" ")}`);
  return { model, findings: [...findings, ...check(model)] };
}

/** The sentences of a comparison of two models. */
export function toldBetween(before: ModelOnDay, after: ModelOnDay): string[] {
  return compare(stateOf(before), stateOf(after)).changes.map(({ sentence }) => sentence);
}
