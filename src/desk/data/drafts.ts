import { fileKinds, type KindName } from "../../load/file-kinds.ts";
import { editMarkdown } from "../../load/files/edit-markdown.ts";
import { kindOf } from "../../load/files/find.ts";
import { parseFile, type SourceFile } from "../../load/files/read.ts";
import { editYaml } from "../../load/yaml/edit/edit-yaml.ts";
import { normaliseText } from "../../load/yaml/edit/edits.ts";
import { writeYaml } from "../../load/yaml/write.ts";
import type { DeskData } from "./desk-data.ts";

/** A file as it stands and as it is to be; undefined where there is none. */
export interface Draft {
  readonly path: string;
  readonly before: string | Uint8Array | undefined;
  readonly after: string | Uint8Array | undefined;
}

/** All that a YAML file says, or the front matter of a Markdown file. */
export type FileRecord = Readonly<Record<string, unknown>>;

/** What a Markdown file says. */
export interface MarkdownFile {
  readonly record: FileRecord;
  /** Lines ended by \n. */
  readonly body: string;
}

/** That a file is laid out so that it cannot be changed line by line, with what to do about it. */
export class Unchangeable extends Error {}

/** The path of the file of a kind below the data folder. */
export function pathOf(kind: KindName, id = ""): string {
  return fileKinds[kind].pattern.replace("*", id);
}

/** Changes to files that are prepared one after another, each seeing those before it, and saved together or not at all. */
export class Drafts {
  readonly #data: DeskData;
  readonly #after = new Map<string, string | Uint8Array | undefined>();

  constructor(data: DeskData) {
    this.#data = data;
  }

  /** The text of a file with the changes so far; undefined where there is none. */
  textOf(path: string): string | undefined {
    if (!this.#after.has(path)) return this.#data.files.get(path)?.onDisk;
    const after = this.#after.get(path);
    return typeof after === "string" ? after : undefined;
  }

  /** The record of a file with the changes so far, as YAML reads it; undefined where there is none. */
  recordOf(path: string): FileRecord | undefined {
    return this.#parsed(path)?.raw as FileRecord | undefined;
  }

  /**
   * Changes the record of a YAML file, or writes a file that is not there yet.
   * @param change gives all that the file is to say, and leaves what it was given as it is
   * @throws {Unchangeable}
   */
  edit(path: string, change: (record: FileRecord) => FileRecord): void {
    const text = this.textOf(path);
    const record = change(structuredClone(this.recordOf(path) ?? {}));
    const edited = text === undefined ? writeYaml(record) : editYaml(text, record);
    if (edited === undefined) throw new Unchangeable(laidOutOtherwise(path));
    this.#after.set(path, edited);
  }

  /**
   * Changes the front matter and the body of a Markdown file, or writes one that is not there yet.
   * @param change gives all that they are to say
   * @throws {Unchangeable}
   */
  editMarkdown(path: string, change: (before: MarkdownFile) => MarkdownFile): void {
    const text = this.textOf(path);
    const { record, body } = change({ record: structuredClone(this.recordOf(path) ?? {}), body: this.bodyOf(path) ?? "" });
    this.#after.set(path, text === undefined ? newMarkdown(record, body) : editedMarkdown(path, text, record, body));
  }

  /** The body of a Markdown file with the changes so far, lines ended by \n; undefined where there is none. */
  bodyOf(path: string): string | undefined {
    return this.#parsed(path)?.body;
  }

  /** Gives a file another text, or one to a file that is not there yet. */
  setText(path: string, text: string): void {
    this.#after.set(path, text);
  }

  /** Takes a file away. */
  remove(path: string): void {
    this.#after.set(path, undefined);
  }

  /** Adds a file that is no text. */
  addFile(path: string, content: Uint8Array): void {
    this.#after.set(path, content);
  }

  #parsed(path: string): SourceFile | undefined {
    const text = this.textOf(path);
    const kind = kindOf(path);
    return text === undefined || kind === undefined ? undefined : parseFile({ ...kind, path }, path, normaliseText(text)).source;
  }

  /** The files that are to be other than they are. */
  drafts(): readonly Draft[] {
    return [...this.#after]
      .map(([path, after]) => ({ path, before: this.#data.files.get(path)?.onDisk, after }))
      .filter(({ before, after }) => before !== after);
  }
}

function laidOutOtherwise(path: string): string {
  return `${path} is laid out in a way that cannot be changed line by line. Open it in an editor, and write each of its fields on a line of its own.`;
}

function newMarkdown(record: FileRecord, body: string): string {
  return `---\n${writeYaml(record)}---\n\n${body}`;
}

function editedMarkdown(path: string, text: string, record: FileRecord, body: string): string {
  const edited = editMarkdown(text, record, body);
  if (edited === undefined) throw new Unchangeable(laidOutOtherwise(path));
  return edited;
}
