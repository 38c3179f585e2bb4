import { join } from "node:path";
import * as assert from "uvu/assert";
import { findPartnership } from "../../src/load/assemble/partnership.ts";
import { separateAssumed } from "../../src/load/assumed.ts";
import { crossCheck } from "../../src/load/cross-checks/cross-checks.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { findEditionFiles } from "../../src/load/files/edition-files.ts";
import { parseFile, type SourceFile } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import { type RecordFile, validate } from "../../src/load/schema/validate.ts";
import { dropSuperseded } from "../../src/load/superseded.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { type Finding, sortFindings } from "../../src/model/finding.ts";
import { byCodeUnit } from "../../src/model/text-order.ts";
import { contentsOf } from "../folder.ts";
import { day } from "../model/made.ts";
import { writeFullPartnership } from "./full-partnership.ts";

/** The folder of Fenmarsh with a value in every field. */
export const soundFolder = writeFullPartnership();

/** Its files by their paths, before any damage. */
export const soundFiles: ReadonlyMap<string, SourceFile> = new Map(
  Object.entries(contentsOf(soundFolder)).flatMap(([path, text]) => {
    const found = foundAt(path);
    return found === undefined ? [] : [[path, parsedAs(found, path, Buffer.from(text, "latin1").toString()).source]];
  }),
);

const soundRecords = new Map([...soundFiles].map(([path, file]) => [path, validate(file)]));

const assets = new Map(
  ["ada-wren.svg", "logo.svg", "signatures/ada-wren.svg"].map((path) => [
    path,
    { path, location: join(soundFolder, "assets", path) },
  ]),
);

const { editionFiles } = await findEditionFiles(
  soundFolder,
  [...soundRecords.values()].map(({ file }) => file),
);

/** The texts that some files have instead, by their paths; `null` takes a file away. */
export type Damaged = Readonly<Record<string, string | null>>;

/** What `load` and `modelOn` give, on a day in June 2025, where some files have another text. Nothing is written or read, so that a test takes milliseconds. */
export function loadDamaged(damaged: Damaged): { findings: Finding[]; model: ModelOnDay | undefined } {
  const { files, findings } = judge(damaged);
  const partnership = findPartnership(files);
  const facts = partnership && {
    files,
    assets,
    staticFiles: [],
    editionFiles,
    partnership,
  };
  return { findings, model: facts && modelOn(facts, day("2025-06-30")) };
}

/** Where a text first stands in a file, as a report names the place: `groups/learning-group.yaml:40:11`. */
export function placeIn(damaged: Damaged, path: string, text: string): string {
  const [before = ""] = (damaged[path] ?? "").split(text, 1);
  const lines = before.split("\n");
  return `${path}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** The model alone. Throws where there is none. */
export function modelWith(damaged: Damaged): ModelOnDay {
  const { model } = loadDamaged(damaged);
  if (model === undefined) throw new Error("There is no model.");
  return model;
}

/** The findings alone, two lines for each. */
export function reportOn(damaged: Damaged): string[] {
  return judge(damaged).findings.map(toBlock);
}

function judge(damaged: Damaged): { files: RecordFile[]; findings: Finding[] } {
  const parsed = Object.entries(damaged).flatMap(([path, text]) => {
    const found = foundAt(path);
    return found === undefined || text === null ? [] : [parsedAs(found, path, text)];
  });
  const records = new Map([...soundRecords].filter(([path]) => damaged[path] !== null));
  for (const { source } of parsed) records.set(source.file, validate(source));
  const inOrder = [...records.values()].sort((a, b) => byCodeUnit(a.file.file, b.file.file));
  const broken = inOrder.flatMap((record) => record.findings);
  const separated = inOrder.map(({ file }) => separateAssumed(file));
  const files = separated.map(({ file }) => file);
  const faults = parsed.flatMap((each) => each.faults);
  const withRepeats = faults.filter(({ rule }) => rule === "yaml-duplicate-key");
  const filesOf = (findings: readonly Finding[]) => new Set(findings.map(({ file }) => file));
  const links = crossCheck(files, filesOf(broken), filesOf(withRepeats));
  return {
    files,
    findings: sortFindings(dropSuperseded([...faults, ...broken, ...separated.flatMap((each) => each.findings), ...links])),
  };
}

function parsedAs(found: { kind: KindName; id: string }, path: string, text: string) {
  return parseFile({ ...found, path }, path, text);
}

/** The text of one of these files with some of it replaced, which must be there. */
export function replaced(path: string, ...changes: readonly (readonly [from: string, to: string])[]): Record<string, string> {
  let text = soundFiles.get(path)?.text ?? "";
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${path} has: ${from}`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** A finding in two lines: its place, the rule and what is wrong; and what to do. */
function toBlock({ file, line, column, rule, message, help }: Finding): string {
  return `${file}:${line}:${column} ${rule}: ${message}\n${help}`;
}

function foundAt(path: string): { kind: KindName; id: string } | undefined {
  for (const kind of Object.keys(fileKinds) as KindName[]) {
    const [start = "", end] = fileKinds[kind].pattern.split("*");
    if (end === undefined ? path === start : path.startsWith(start) && path.endsWith(end))
      return { kind, id: end === undefined ? "" : path.slice(start.length, -end.length) };
  }
  return undefined;
}
