import { existsSync, readFileSync } from "node:fs";
import { chmod, lstat, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { sha256 } from "../../../src/outputs/edition/freeze.ts";
import { exists } from "../../../src/outputs/staging/leftovers.ts";
import type { Change, FileChange, SavedChange } from "./change.ts";
import { moveOver, replaceWhole } from "./replace-whole.ts";

/** What is kept of a change: of its files the hashes of their contents, null for no file. */
export interface ChangeRecord {
  readonly sentence: string;
  readonly at: string;
  readonly undoes?: string;
  readonly files: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
}

/** The change that is being written, which a kill may have interrupted. */
export interface Pending {
  readonly id: string;
  readonly record: ChangeRecord;
}

/** For the owner alone: what is not to be published is among the contents. */
const [folderMode, fileMode] = [0o700, 0o600];

/**
 * What was changed in a data folder: a file for each change in `changes/`, the contents in `contents/`, each under its hash,
 * and beside them the change that is being written. Every file of it is whole at any moment.
 */
export class History {
  readonly #folder: string;
  /** The records that were read: what is kept of a change never changes. */
  readonly #known = new Map<string, ChangeRecord>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param folder is made where it is not there
   * @throws {MachineFault} where it, or a folder in it, is a link or a file
   */
  static async open(folder: string): Promise<History> {
    for (const each of [folder, join(folder, "changes"), join(folder, "contents")]) {
      await mkdir(each, { recursive: true, mode: folderMode });
      if (!(await lstat(each)).isDirectory())
        throw new MachineFault(`${each} is a link, which is not followed. Take it away; the folder is made anew.`);
      await chmod(each, folderMode);
    }
    return new History(folder);
  }

  /** The file to be locked by whoever writes. */
  get lock(): string {
    return join(this.#folder, "lock");
  }

  /** Where each file of the data is written before it takes its place. */
  get draft(): string {
    return join(this.#folder, "draft");
  }

  /** Makes git pass over the folder, so that it is never published. Call it under the lock, as all that writes. */
  async hideFromGit(): Promise<void> {
    const text = "*\n";
    const file = join(this.#folder, ".gitignore");
    if (!(await exists(file)) || (await readFile(file, "utf8")) !== text) await this.#write(file, text);
  }

  /** Notes a change before any of its files is written. It has the next id. */
  async begin(change: Change, about: Pick<ChangeRecord, "at" | "undoes">): Promise<Pending> {
    const files: ChangeRecord["files"][number][] = [];
    for (const { path, before, after } of change.files) {
      files.push({ path, before: await this.#keep(before), after: await this.#keep(after) });
    }
    const last = (await this.ids())[0] ?? "0";
    const pending = { id: String(Number(last) + 1).padStart(6, "0"), record: { sentence: change.sentence, ...about, files } };
    await this.#write(this.#pendingFileOf(pending.id), asJson(pending.record));
    return pending;
  }

  /** The change that was begun and neither finished nor dropped. */
  async pending(): Promise<Pending | undefined> {
    const [id] = (await readdir(this.#folder)).flatMap((name) => /^(\d+)\.pending\.json$/.exec(name)?.[1] ?? []);
    return id === undefined ? undefined : { id, record: await readRecord(this.#pendingFileOf(id)) };
  }

  /** Keeps the pending change, all files of which are written. */
  async finish({ id }: Pending): Promise<void> {
    await moveOver(this.#pendingFileOf(id), this.#fileOf(id, false));
  }

  /** Forgets the pending change, none of whose files is written. */
  async drop({ id }: Pending): Promise<void> {
    await rm(this.#pendingFileOf(id), { force: true });
  }

  /** The ids of all changes, the newest first. */
  async ids(): Promise<string[]> {
    return [...(await this.#published()).keys()];
  }

  /** All changes, the newest first, but for what follows from later ones. Their contents are read when they are asked for. */
  async all(): Promise<SavedChange[]> {
    const published = [...(await this.#published())];
    return Promise.all(
      published.map(async ([id, isPublished]) => {
        const saved = this.saved(id, await this.#record(id, isPublished));
        return isPublished ? { ...saved, published: true as const } : saved;
      }),
    );
  }

  /** Notes that a change is published, by its name, so that what is kept of it never changes. */
  async markPublished(id: string): Promise<void> {
    if ((await this.#published()).get(id) === false) await moveOver(this.#fileOf(id, false), this.#fileOf(id, true));
  }

  /** For each change, the newest first, whether it is published. */
  async #published(): Promise<Map<string, boolean>> {
    const names = await readdir(join(this.#folder, "changes"));
    const found = names.flatMap((name): [string, boolean][] => {
      const [, id, mark] = /^(\d{6,})(\.published)?\.json$/.exec(name) ?? [];
      return id === undefined ? [] : [[id, mark !== undefined]];
    });
    return new Map(found.sort(([one], [other]) => Number(other) - Number(one)));
  }

  async #record(id: string, isPublished: boolean): Promise<ChangeRecord> {
    const known = this.#known.get(id) ?? (await this.#readRecord(id, isPublished));
    this.#known.set(id, known);
    return known;
  }

  async #readRecord(id: string, isPublished: boolean): Promise<ChangeRecord> {
    try {
      return await readRecord(this.#fileOf(id, isPublished));
    } catch (error) {
      // It was published since it was listed.
      if (isPublished || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return readRecord(this.#fileOf(id, true));
    }
  }

  /** A change with its id. Its contents are read when they are asked for. */
  saved(id: string, { files, ...record }: ChangeRecord): SavedChange {
    return { id, ...record, files: this.filesOf(files) };
  }

  filesOf(files: ChangeRecord["files"]): FileChange[] {
    const content = (hash: string | null) => (hash === null ? undefined : this.#content(hash));
    return files.map(({ path, before, after }) => ({
      path,
      get before() {
        return content(before);
      },
      get after() {
        return content(after);
      },
    }));
  }

  #pendingFileOf(id: string): string {
    return join(this.#folder, `${id}.pending.json`);
  }

  #fileOf(id: string, isPublished: boolean): string {
    return join(this.#folder, "changes", `${id}${isPublished ? ".published" : ""}.json`);
  }

  async #keep(content: Uint8Array | undefined): Promise<string | null> {
    if (content === undefined) return null;
    const hash = sha256(content);
    const file = join(this.#folder, "contents", hash);
    if (!(await exists(file))) await this.#write(file, content);
    return hash;
  }

  #content(hash: string): Uint8Array {
    const file = join(this.#folder, "contents", hash);
    const content = existsSync(file) ? readFileSync(file) : undefined;
    if (content !== undefined && sha256(content) === hash) return content;
    throw new MachineFault(`${file} is damaged or was taken away, so nothing can be put back from it.`);
  }

  async #write(file: string, content: Uint8Array | string): Promise<void> {
    await replaceWhole(file, Buffer.from(content as Uint8Array), this.draft, fileMode);
  }
}

async function readRecord(file: string): Promise<ChangeRecord> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MachineFault(`${file} is damaged. Move it out of the folder; the other changes are kept without it.`, {
      cause: error,
    });
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
