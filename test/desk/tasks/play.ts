import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { type Draft, Drafts } from "../../../src/desk/data/drafts.ts";
import { toDeskData } from "../../../src/desk/data/read.ts";
import { answersOfDate } from "../../../src/desk/forms/answers/date-answers.ts";
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

/** A partnership's folder and the day on which somebody works on it. */
export interface At {
  /** Below the project: `data`, `test/fixtures/fenmarsh`. */
  readonly of: string;
  readonly on: string;
  readonly edits?: Readonly<Record<string, (text: string) => string>>;
  /** Files that the partnership has besides. */
  readonly added?: Readonly<Record<string, string>>;
  /** The line end of every text file. */
  readonly lineEnd?: string;
}

/** Partnerships of the tests on their days, and the real data. */
export const partnerships = {
  data: { of: "data", on: "2025-06-30" },
  fenmarsh: { of: "test/fixtures/fenmarsh", on: "2025-02-03" },
  ashwell: { of: "test/fixtures/ashwell", on: "2026-06-01" },
  calderwick: { of: "test/fixtures/calderwick", on: "2026-06-01" },
} as const satisfies Readonly<Record<string, At>>;

/** What is typed: lines by their pointers, choices as lists, dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY` behind `@`. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A copy of a partnership's folder, as the desk reads it; deleted when the test ends. */
export interface Desk {
  readonly folder: string;
  readonly data: DeskData;
}

/** Opens the desk on a copy of a partnership. */
export async function open({ of, on, edits = {}, added = {}, lineEnd = "\n" }: At): Promise<Desk> {
  const folder = createEmptyFolder();
  cpSync(join(project, of), folder, { recursive: true });
  write(folder, added);
  for (const [path, edit] of Object.entries(edits)) {
    const text = readFileSync(join(folder, path), "utf8");
    assert.is.not(edit(text), text, `${path} was to be changed`);
    write(folder, { [path]: edit(text) });
  }
  if (lineEnd !== "\n") {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => /\.(?:yaml|md)$/.test(each));
    const texts = names.map((each) => [each, readFileSync(join(folder, each), "utf8").replace(/\n/g, lineEnd)]);
    write(folder, Object.fromEntries(texts));
  }
  return { folder, data: await toDeskData(folder, { ...(await loadOn(folder, on)), day: day(on) }) };
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
export function play(task: Task, { data }: Desk, typed: Typed, uploads: Uploads = new Map()): Played {
  const own = [...answersOf(typed)];
  let answers: Answers = new Map();
  for (let at = 0; ; at += 1) {
    const step = task.steps(data, answers)[at];
    if (step === undefined) break;
    const names = step.fields.map(({ pointer }) => pointer);
    const isOf = (name: string) =>
      names.some((each) => name === each || name.startsWith(`${each}.`) || name.startsWith(`${each}/`));
    answers = new Map([...answers, ...(step.given ?? []), ...own.filter(([name]) => isOf(name))]);
    const refused = messagesAt(task, data, answers, at).filter(({ severity }) => severity === "error");
    if (refused.length > 0) return { refused, pages: task.steps(data, answers).slice(0, at + 1), drafts: [] };
  }
  const unasked = own.map(([name]) => name).filter((name) => !answers.has(name));
  assert.equal(unasked, [], "Nothing asked for these answers.");
  const drafts = new Drafts(data);
  const { sentence } = task.draft(data, answers, drafts, uploads);
  return { refused: [], pages: task.steps(data, answers), sentence, drafts: drafts.drafts() };
}

/** What is said of all that is typed, on whichever page, as `pointer: message`. */
export async function messagesOf(task: Task, at: At, typed: Typed): Promise<string[]> {
  const { data } = await open(at);
  const answers = answersOf(typed);
  const messages = task.steps(data, answers).flatMap((_, step) => messagesAt(task, data, answers, step));
  const missing = ({ message }: FieldMessage) => message.endsWith("is empty.");
  return messages.filter((each) => !missing(each)).map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** The pointers of the fields that a task asks for, step by step. */
export async function askedBy(task: Task, at: At, typed: Typed): Promise<string[][]> {
  const { data } = await open(at);
  return task.steps(data, answersOf(typed)).map(({ fields }) => fields.map(({ pointer }) => pointer));
}

function messagesAt(task: Task, data: DeskData, answers: Answers, step: number): FieldMessage[] {
  const { fields = [] } = task.steps(data, answers)[step] ?? {};
  return [...findFieldFaults(data, fields, answers), ...task.check(data, answers, step)];
}

/** The answers of a form that was so filled in. */
export function answersOf(typed: Typed): Answers {
  return new Map(
    Object.entries(typed).flatMap(([pointer, value]): [string, readonly string[]][] => {
      if (typeof value !== "string") return [[pointer, value]];
      if (!value.startsWith("@")) return [[pointer, [value]]];
      return answersOfDate({ pointer }, value.slice(1)).map(([name, text]) => [name, [text]]);
    }),
  );
}

/** What a task came to, written into the folder. */
export interface Tried {
  readonly sentence: string | undefined;
  readonly drafts: readonly Draft[];
  /** The lines that have gone and come in each text file. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** What the check tells after it, and did not before, as `rule: message`; without notes. */
  readonly told: readonly string[];
  readonly before: DeskData;
  /** The model afterwards, on the day or another. */
  modelOn(day: string): Promise<ModelOnDay>;
  /** What the check tells afterwards on another day, and would not have before. */
  toldOn(day: string): Promise<readonly string[]>;
}

/** Plays a task to its end. Fails where a page is refused. */
export async function tryTask(task: Task, at: At, typed: Typed, uploads: Uploads = new Map()): Promise<Tried> {
  const desk = await open(at);
  const { refused, sentence, drafts } = play(task, desk, typed, uploads);
  assert.equal(refused, []);
  const texts = drafts.filter((draft) => typeof draft.after === "string");
  const toldOn = async (on: string) => {
    const { told } = await after(desk, drafts, on);
    return told.filter((each) => !each.startsWith("note ")).map((each) => each.slice(each.indexOf(" ") + 1));
  };
  return {
    sentence,
    drafts,
    changes: Object.fromEntries(texts.map((draft) => [draft.path, linesOf(draft)])),
    told: await toldOn(at.on),
    before: desk.data,
    modelOn: async (on) => (await after(desk, drafts, on)).model,
    toldOn,
  };
}

/** The lines that go and come, file by file, below the name of each. */
export function changedLines(drafts: readonly Draft[]): string {
  return drafts
    .flatMap((draft) => [draft.path, ...(draft.after instanceof Uint8Array ? [`+${draft.after.length} bytes`] : linesOf(draft))])
    .join("\n");
}

/** The lines of a file that go and come. */
export function linesOf({ before = "", after = "" }: Draft): string[] {
  const marks = { goes: "-", comes: "+" } as const;
  return diffLines(String(before), String(after)).flatMap(({ kind, text }) => (kind === "stays" ? [] : [marks[kind] + text]));
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

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
