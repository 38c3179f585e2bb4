import { crossCheck } from "../../src/load/cross-checks/cross-checks.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { parseFile, type SourceFile } from "../../src/load/files/read.ts";
import { validate } from "../../src/load/schema/validate.ts";
import { dropSuperseded } from "../../src/load/superseded.ts";
import { type Finding, sortFindings } from "../../src/model/finding.ts";
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
