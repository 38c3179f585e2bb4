import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { lineColumnAt, lineStartsOf } from "../../model/lines.ts";
import type { FaultAt } from "../fault.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import { toFinding } from "../finding.ts";
import { type ProseField, proseFieldsOf } from "../prose.ts";
import { emptySource, type SourceText, toSourceText } from "../source/source-text.ts";
import { parseYaml } from "../yaml/parse.ts";
import { decode } from "./decode.ts";
import { type FoundFile, findFiles } from "./find.ts";
import { readMarkdown } from "./markdown-file.ts";

/** A file as it was read, before anything is known of its record's soundness. */
export interface SourceFile extends SourceText {
  readonly kind: KindName;
  readonly id: string;
  /** Its path as the reader would type it. */
  readonly file: string;
  /** What YAML made of it; undefined where it could not be read. */
  readonly raw?: unknown;
  /** The prose of a Markdown file. */
  readonly body?: string;
  /** Its texts in which references may stand, by their pointers. */
  readonly prose: ReadonlyMap<string, ProseField>;
}

/** Everything that was read of a data folder. */
export interface Folder {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** A short mark of all that was read: 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Reads each file of a data folder. `folder` is shown at the head of every path. */
export async function readFolder(folder: string): Promise<Folder> {
  const { files: found, faults } = await findFiles(folder);
  const shown = (path: string) => `${displayPath(folder)}/${path}`;
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  for (const { kind, id = "", path, ...fault } of faults) {
    findings.push(toFinding(shown(path), fault, { line: 1, column: 1 }));
    if (kind !== undefined) files.push(unreadableFile({ kind, id, path }, shown(path)));
  }
  const contents = await Promise.all(found.map(({ path }) => readFile(join(folder, path))));
  const hash = createHash("sha256");
  for (const [index, file] of found.entries()) {
    const decoded = decode(contents[index] ?? new Uint8Array());
    if ("fault" in decoded) {
      findings.push(toFinding(shown(file.path), decoded.fault, lineColumnAt(lineStartsOf(decoded.before), decoded.fault.offset)));
      files.push(unreadableFile(file, shown(file.path)));
      continue;
    }
    if (fileKinds[file.kind].websiteAlone !== true) hash.update(`${file.path}\0${decoded.text.length}\0${decoded.text}`);
    const { source, faults: faultsWithin } = parseFile(file, shown(file.path), decoded.text);
    files.push(source);
    findings.push(...faultsWithin);
  }
  return { files, findings, fingerprint: hash.digest("hex").slice(0, 16) };
}

function parseFile(found: FoundFile, file: string, text: string): { source: SourceFile; faults: Finding[] } {
  const isMarkdown = fileKinds[found.kind].pattern.endsWith(".md");
  const result = isMarkdown ? readMarkdown(text) : { ...parseYaml(text), body: undefined };
  const source = toSourceText(text, result.sourceMap);
  const empty = result.value === null && !isMarkdown ? [emptyFileFault(fileKinds[found.kind].required)] : [];
  const faults = [...result.faults, ...empty].map((fault: FaultAt) =>
    toFinding(file, fault, lineColumnAt(source.lineStarts, fault.offset)),
  );
  return {
    source: {
      ...source,
      kind: found.kind,
      id: found.id,
      file,
      ...(result.value !== undefined && empty.length === 0 && { raw: result.value ?? {} }),
      ...(result.body !== undefined && { body: result.body }),
      prose: proseFieldsOf(found.kind, result.value, result.body),
    },
    faults,
  };
}

/** A file that is there, or should be, and cannot be read. */
function unreadableFile({ kind, id }: FoundFile, file: string): SourceFile {
  return { kind, id, file, ...emptySource, prose: new Map() };
}

function emptyFileFault(required: boolean): FaultAt {
  return {
    rule: "file-empty",
    offset: 0,
    message: "The file is empty.",
    help: required
      ? "Fill it in; no partnership can do without it."
      : "Fill it in, or take it away if there is nothing to put in it.",
  };
}

/** The folder as it is shown: with forward slashes and none at its end. */
export function displayPath(folder: string): string {
  const plain = folder.replaceAll("\\", "/");
  return plain.length > 1 ? plain.replace(/\/+$/, "") : plain;
}
