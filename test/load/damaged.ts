import * as assert from "uvu/assert";
import { assemble } from "../../src/load/assemble/model.ts";
import { crossCheck } from "../../src/load/cross-checks/cross-checks.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { parseFile, type SourceFile } from "../../src/load/files/read.ts";
import { validate } from "../../src/load/schema/validate.ts";
import { dropSuperseded } from "../../src/load/superseded.ts";
import { type Finding, sortFindings } from "../../src/model/finding.ts";
import type { Model } from "../../src/model/model.ts";
import { contentsOf } from "../folder.ts";
import { writeFullPartnership } from "./full-partnership.ts";

/** The files of Fenmarsh with a value in every field, by their paths, before any damage. */
export const soundFiles: ReadonlyMap<string, SourceFile> = new Map(
  Object.entries(contentsOf(writeFullPartnership())).flatMap(([path, text]) => {
    const found = foundAt(path);
    return found === undefined
      ? []
      : [[path, parseFile({ ...found, path }, path, Buffer.from(text, "latin1").toString()).source]];
  }),
);

/** What the loader says where some of these files have another text. Nothing is written, so that a test takes milliseconds. */
export function reportOn(damaged: Readonly<Record<string, string>>): string[] {
  const parsed = Object.entries(damaged).map(([path, text]) =>
    parseFile({ kind: "aims", id: "", ...foundAt(path), path }, path, text),
  );
  const changed = new Map(parsed.map(({ source }) => [source.file, source]));
  const broken = [...changed.values()].flatMap((file) => validate(file).findings);
  const files = [...soundFiles.values()].map((file) => changed.get(file.file) ?? file);
  const links = crossCheck(files, new Set(broken.map(({ file }) => file)));
  return sortFindings(dropSuperseded([...parsed.flatMap(({ faults }) => faults), ...broken, ...links])).map(toBlock);
}

/** The model where some files have another text than these, or none: `null` takes one away. Each asset is a file of its name. */
export function modelOf(damaged: Readonly<Record<string, string | null>>): Model | undefined {
  const paths = [...new Set([...soundFiles.keys(), ...Object.keys(damaged)])].sort();
  const files = paths.flatMap((path) => {
    const text = damaged[path] === undefined ? soundFiles.get(path)?.text : damaged[path];
    const found = foundAt(path);
    return typeof text !== "string" || found === undefined
      ? []
      : [validate(parseFile({ ...found, path }, path, text).source).file];
  });
  const assets = ["ada-wren.svg", "logo.svg", "signatures/ada-wren.svg"].map((path) => [path, { path, location: path }] as const);
  return assemble(files, new Map(assets), "0123456789abcdef");
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
