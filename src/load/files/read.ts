import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { lineColumnAt, lineStartsOf } from "../../model/places/lines.ts";
import type { FaultAt } from "../fault.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import { toFinding } from "../finding.ts";
import { type ProseField, proseFieldsOf } from "../prose.ts";
import { emptySource, type SourceText, toSourceText } from "../source/source-text.ts";
import { parseYaml } from "../yaml/parse.ts";
import { type FolderChanges, noChanges } from "./changes.ts";
import { decode } from "./decode.ts";
import { type FoundFile, findFiles } from "./find.ts";
import { readMarkdown } from "./markdown-file.ts";

/** A file as it was read, before its record is validated. */
export interface SourceFile extends SourceText {
  readonly kind: KindName;
  readonly id: string;
  /** Its path as the reader would type it, with forward slashes. */
  readonly file: string;
  /** The value that the YAML parser gave; undefined where the file could not be read. */
  readonly raw?: unknown;
  /** The body of a Markdown file. */
  readonly body?: string;
  /** Its texts that may contain references, by their pointers. */
  readonly prose: ReadonlyMap<string, ProseField>;
}

/** Everything that was read of a data folder. */
export interface Folder {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** What a file was parsed to, and from which text. */
interface Parsed {
  readonly text: string;
  readonly result: ReturnType<typeof parseFile>;
}

/** The files that were read last, by their paths, for a process that reads a folder again and again: most have not changed. */
export type FileMemory = Map<string, Parsed>;

/**
 * Reads each record file of a data folder. Every path in the result begins with the folder as it was given.
 * @param memory what was read before, which is brought up to date: a file whose text is the same is not parsed again
 * @param changes what the files are taken to say, whatever is in the folder
 */
export async function readFolder(
  folder: string,
  memory: FileMemory = new Map(),
  { texts }: FolderChanges = noChanges,
): Promise<Folder> {
  const { files: found, faults } = await findFiles(folder, texts);
  const display = (path: string) => `${displayPath(folder)}/${path}`;
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  for (const { kind, id = "", path, ...fault } of faults) {
    findings.push(toFinding(display(path), fault, { line: 1, column: 1 }));
    if (kind !== undefined) files.push(unreadableFile({ kind, id, path }, display(path)));
  }
  const contents = await Promise.all(found.map(async ({ path }) => bytesOf(texts.get(path)) ?? readFile(join(folder, path))));
  for (const [index, file] of found.entries()) {
    const decoded = decode(contents[index] ?? new Uint8Array());
    if ("fault" in decoded) {
      findings.push(
        toFinding(display(file.path), decoded.fault, lineColumnAt(lineStartsOf(decoded.before), decoded.fault.offset)),
      );
      files.push(unreadableFile(file, display(file.path)));
      continue;
    }
    const shown = display(file.path);
    const last = memory.get(shown);
    const result = last?.text === decoded.text ? last.result : parseFile(file, shown, decoded.text);
    memory.set(shown, { text: decoded.text, result });
    const { source, faults: faultsWithin } = result;
    files.push(source);
    findings.push(...faultsWithin);
  }
  return { files, findings };
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/**
 * Parses the text of a file, which has no byte order mark and lines that end with \n.
 * @param file its path as the reader would type it
 */
export function parseFile(found: FoundFile, file: string, text: string): { source: SourceFile; faults: Finding[] } {
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

/**
 * A file of which only the value is at hand, not the text that it was typed as: nothing of it has a place.
 * @param file how findings name it
 */
export function sourceOfValue({ kind, id }: FoundFile, file: string, value: unknown, body: string | undefined): SourceFile {
  const prose = proseFieldsOf(kind, value, body);
  return { kind, id, file, ...emptySource, raw: value, ...(body !== undefined && { body }), prose };
}

/** What is kept of a file that cannot be read, or that is required and missing. */
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

/** A folder's path as it is shown: with forward slashes and none at its end. */
export function displayPath(folder: string): string {
  const plain = folder.replaceAll("\\", "/");
  return plain.length > 1 ? plain.replace(/\/+$/, "") : plain;
}
