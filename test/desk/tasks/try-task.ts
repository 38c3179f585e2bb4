import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { type Draft, Drafts } from "../../../src/desk/data/drafts.ts";
import { toDeskData } from "../../../src/desk/data/read.ts";
import type { Answers, FieldMessage } from "../../../src/desk/forms/field.ts";
import type { Task, Uploads } from "../../../src/desk/tasks/task.ts";
import type { ModelOnDay } from "../../../src/model/day.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { diffLines } from "../../../src/outputs/record/change.ts";
import { check } from "../../../src/rules/registry.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { loadOn } from "../../load/load-on.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";

/** A partnership's folder and the day on which somebody works on it. */
export interface At {
  /** Below the project: `data`, `test/fixtures/fenmarsh`. */
  readonly of: string;
  readonly on: string;
  readonly edits?: Readonly<Record<string, (text: string) => string>>;
  /** Files that the partnership has besides. */
  readonly added?: Readonly<Record<string, string>>;
}

/** What was typed: lines by their pointers, choices as lists, dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY` behind `@`. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The answers of a form that was so filled in. */
export function answersOf(typed: Typed): Answers {
  return new Map(
    Object.entries(typed).flatMap(([pointer, value]): [string, readonly string[]][] => {
      if (typeof value !== "string" || !value.startsWith("@")) return [[pointer, typeof value === "string" ? [value] : value]];
      const [year = "", month = "", date = ""] = value.slice(1).split("-");
      return [
        [`${pointer}.day`, [date.replace(/^0/, "")]],
        [`${pointer}.month`, [month.replace(/^0/, "")]],
        [`${pointer}.year`, [year]],
      ];
    }),
  );
}

/** A copy of the folder, which is deleted when the test ends. */
export function copyOf({ of, edits = {}, added = {} }: At): string {
  const folder = createEmptyFolder();
  cpSync(join(project, of), folder, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const text = readFileSync(join(folder, path), "utf8");
    assert.is.not(edit(text), text, `${path} was to be changed`);
    writeFileSync(join(folder, path), edit(text));
  }
  writeFiles(folder, added);
  return folder;
}

/** A folder as the desk reads it. */
export async function deskData(folder: string, on: string): Promise<DeskData> {
  const loaded = await loadOn(folder, on);
  return toDeskData(folder, { ...loaded, day: day(on) });
}

/** What a task came to. */
export interface Tried {
  readonly sentence: string;
  readonly drafts: readonly Draft[];
  /** The lines that have gone and come in each text file. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** What the check tells after it, and did not before, as `rule: message`. */
  readonly told: readonly string[];
  readonly before: DeskData;
  /** The model afterwards, on the day or another. */
  modelOn(day: string): Promise<ModelOnDay>;
  /** What the check tells afterwards on another day, and would not have before. */
  toldOn(day: string): Promise<readonly string[]>;
}

/** Fills a task in, writes what it drafts into a copy and reads that again. Fails where a step has a message. */
export async function tryTask(task: Task, at: At, typed: Typed, uploads: Uploads = new Map()): Promise<Tried> {
  const folder = copyOf(at);
  const before = await deskData(folder, at.on);
  const answers = answersOf(typed);
  const steps = task.steps(before, answers);
  assert.equal(unaskedOf(task, before, typed), [], "answers to what is not asked");
  assert.equal(
    steps.flatMap((_, step) => task.check(before, answers, step)),
    [],
  );
  const drafts = new Drafts(before);
  const { sentence } = task.draft(before, answers, drafts, uploads);
  const changed = drafts.drafts();
  const original = copyOf(at);
  for (const { path, after } of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (after !== undefined) writeFileSync(join(folder, path), after);
  }
  const newOn = async (on: string) => {
    const earlier = new Set(toldIn(await loadOn(original, on)));
    return toldIn(await loadOn(folder, on)).filter((each) => !earlier.has(each));
  };
  return {
    sentence,
    drafts: changed,
    changes: Object.fromEntries(
      changed.flatMap((draft) => (typeof draft.after === "string" ? [[draft.path, linesOf(draft)]] : [])),
    ),
    told: await newOn(at.on),
    before,
    modelOn: async (on) => {
      const { model } = await loadOn(folder, on);
      assert.ok(model);
      return model;
    },
    toldOn: newOn,
  };
}

/** What a task says of answers, as `pointer: message`. */
export async function messagesOf(task: Task, at: At, typed: Typed): Promise<string[]> {
  const data = await deskData(copyOf(at), at.on);
  const answers = answersOf(typed);
  const messages = task.steps(data, answers).flatMap((_, step): readonly FieldMessage[] => task.check(data, answers, step));
  return messages.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** The pointers of the fields that a task asks for, step by step. */
export async function askedBy(task: Task, at: At, typed: Typed): Promise<string[][]> {
  const data = await deskData(copyOf(at), at.on);
  return task.steps(data, answersOf(typed)).map(({ fields }) => fields.map(({ pointer }) => pointer));
}

function unaskedOf(task: Task, data: DeskData, typed: Typed): string[] {
  const asked = task.steps(data, answersOf(typed)).flatMap(({ fields }) => fields.map(({ pointer }) => pointer));
  return Object.keys(typed).filter((pointer) => !asked.some((each) => pointer === each || pointer.startsWith(`${each}/`)));
}

function toldIn({ findings, model }: { findings: readonly Finding[]; model?: ModelOnDay }): string[] {
  return [...findings, ...(model === undefined ? [] : check(model))]
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

function linesOf({ before = "", after = "" }: Draft): string[] {
  const marks = { goes: "-", comes: "+" } as const;
  return diffLines(String(before), String(after)).flatMap(({ kind, text }) => (kind === "stays" ? [] : [marks[kind] + text]));
}
