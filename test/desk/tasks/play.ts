import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { type Draft, Drafts } from "../../../src/desk/data/drafts.ts";
import { toDeskData } from "../../../src/desk/data/read.ts";
import type { Answers, FieldMessage } from "../../../src/desk/forms/field.ts";
import { findFieldFaults } from "../../../src/desk/tasks/shared/field-faults.ts";
import type { Step, Task, Uploads } from "../../../src/desk/tasks/task.ts";
import type { ModelOnDay } from "../../../src/model/day.ts";
import { diffLines } from "../../../src/outputs/record/change.ts";
import { check } from "../../../src/rules/registry.ts";
import { createEmptyFolder } from "../../folder.ts";
import { loadOn } from "../../load/load-on.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";

// Plays a task as somebody at the desk does: page after page, what is given filled in, until it is drafted or a page is refused.

/** A partnership of the tests on its day, or the real data. */
export const partnerships = {
  data: ["data", "2025-06-30"],
  fenmarsh: ["test/fixtures/fenmarsh", "2025-02-03"],
  ashwell: ["test/fixtures/ashwell", "2026-06-01"],
  calderwick: ["test/fixtures/calderwick", "2026-06-01"],
} as const;

/** A copy of a partnership's folder, as the desk reads it; deleted when the test ends. */
export interface Desk {
  readonly folder: string;
  readonly data: DeskData;
}

/**
 * Opens the desk on a copy of a partnership.
 * @param lineEnd that of every text file of the copy
 * @param files that are written into it first
 */
export async function open(
  name: keyof typeof partnerships,
  { lineEnd = "\n", on = partnerships[name][1] as string, files = {} as Readonly<Record<string, string>> } = {},
): Promise<Desk> {
  const folder = createEmptyFolder();
  cpSync(join(project, partnerships[name][0]), folder, { recursive: true });
  write(folder, files);
  if (lineEnd !== "\n") {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => /\.(?:yaml|md)$/.test(each));
    write(
      folder,
      Object.fromEntries(names.map((each) => [each, readFileSync(join(folder, each), "utf8").replace(/\n/g, lineEnd)])),
    );
  }
  return { folder, data: await read(folder, on) };
}

async function read(folder: string, on: string): Promise<DeskData> {
  return toDeskData(folder, { ...(await loadOn(folder, on)), day: day(on) });
}

/** What came of playing a task. */
export interface Played {
  /** The messages of the page that was refused; empty where none was. */
  readonly refused: readonly FieldMessage[];
  /** What every page asked. */
  readonly pages: readonly Step[];
  readonly sentence?: string;
  readonly drafts: readonly Draft[];
}

/** Answers a task's pages one after another, with what they give where nothing is typed, and drafts it. */
export function play(
  task: Task,
  { data }: Desk,
  typed: Readonly<Record<string, string | readonly string[]>>,
  uploads: Uploads = new Map(),
): Played {
  const own = Object.entries(typed).map(([name, value]): [string, readonly string[]] => [
    name,
    typeof value === "string" ? [value] : value,
  ]);
  let answers: Answers = new Map();
  for (let at = 0; ; at += 1) {
    const step = task.steps(data, answers)[at];
    if (step === undefined) break;
    const names = step.fields.map(({ pointer }) => pointer);
    const isOf = (name: string) =>
      names.some((each) => name === each || name.startsWith(`${each}.`) || name.startsWith(`${each}/`));
    answers = new Map([...answers, ...(step.given ?? []), ...own.filter(([name]) => isOf(name))]);
    const refused = [...findFieldFaults(data, step.fields, answers), ...task.check(data, answers, at)].filter(
      ({ severity }) => severity === "error",
    );
    if (refused.length > 0) return { refused, pages: task.steps(data, answers).slice(0, at + 1), drafts: [] };
  }
  const unasked = own.map(([name]) => name).filter((name) => !answers.has(name));
  assert.equal(unasked, [], "Nothing asked for these answers.");
  const drafts = new Drafts(data);
  const { sentence } = task.draft(data, answers, drafts, uploads);
  return { refused: [], pages: task.steps(data, answers), sentence, drafts: drafts.drafts() };
}

/** The lines that go and come, file by file, below the name of each. */
export function changedLines(drafts: readonly Draft[]): string {
  return drafts
    .flatMap(({ path, before = "", after = "" }) => [
      path,
      ...(typeof before === "string" && typeof after === "string"
        ? diffLines(before, after)
            .filter(({ kind }) => kind !== "stays")
            .map(({ kind, text }) => `${kind === "goes" ? "-" : "+"}${text}`)
        : [`+${after.length} bytes`]),
    ])
    .join("\n");
}

/** The folder with the drafts written, as it is on a day: its model, and what the check tells that it did not tell before. */
export async function after(
  { folder, data }: Desk,
  drafts: readonly Draft[],
  on: string = data.day,
): Promise<{ model: ModelOnDay; told: readonly string[] }> {
  const before = await findingsOf(folder, on);
  const copy = createEmptyFolder();
  cpSync(folder, copy, { recursive: true });
  for (const { path, after: content } of drafts) {
    assert.ok(content !== undefined);
    write(copy, { [path]: content });
  }
  const now = await findingsOf(copy, on);
  const told = [...before.told].reduce(
    (rest, each) => rest.toSpliced(rest.indexOf(each), rest.includes(each) ? 1 : 0),
    [...now.told],
  );
  return { model: now.model, told };
}

async function findingsOf(folder: string, on: string): Promise<{ model: ModelOnDay; told: readonly string[] }> {
  const { model, findings } = await loadOn(folder, on);
  assert.ok(model, findings.map(({ message }) => message).join("\n"));
  return { model, told: [...findings, ...check(model)].map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`) };
}

/** The answers for the inputs of a date. */
export function dateAs(pointer: string, date: string): Record<string, string> {
  const [year = "", month, date_] = date.split("-");
  return {
    [`${pointer}.year`]: year,
    ...(month !== undefined && { [`${pointer}.month`]: month }),
    ...(date_ !== undefined && { [`${pointer}.day`]: date_ }),
  };
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
