import { realpath } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { removeOwnLock, withLock } from "../../../src/outputs/staging/lock.ts";
import { reasonOf } from "../../command-line/exit.ts";
import { type Change, type Clash, type FileChange, isSame, type SavedChange } from "./change.ts";
import { type DataFolder, dataFolder } from "./data-folder.ts";
import { deskFolder } from "./desk-folder.ts";
import { type ChangeRecord, History, type Pending } from "./history.ts";
import { takenBack } from "./merge.ts";

/** A change that was interrupted when it was written, and what became of it when the folder was opened again. */
export interface Interrupted {
  readonly sentence: string;
  /** Taken back where one of its files had been changed by something else since. */
  readonly outcome: "completed" | "taken back";
}

/** For each data folder what this process does last in it: one after another. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Writes changes into a data folder and keeps each, so that it can be shown and taken back. A change is written as a whole:
 * killed at any moment, the process leaves every file as it was or as it is to be, and the next to open the folder
 * completes the change.
 */
export class Store {
  readonly #root: string;
  readonly #now: () => string;
  readonly #history: History;
  readonly #data: DataFolder;
  #interrupted: Interrupted | undefined;

  private constructor(root: string, now: () => string, history: History) {
    this.#root = root;
    this.#now = now;
    this.#history = history;
    this.#data = dataFolder(root, history.draft);
  }

  /**
   * Opens a data folder, and completes a change that was interrupted.
   * @param now gives the time as ISO text with its zone
   * @throws {MachineFault} where its history cannot be written or is a link
   */
  static async open(folder: string, now: () => string): Promise<Store> {
    const root = await realpath(folder);
    const store = new Store(root, now, await History.open(join(root, deskFolder)));
    await store.#inTurn(() => store.#history.hideFromGit());
    return store;
  }

  /** The last change that was found interrupted. */
  get interrupted(): Interrupted | undefined {
    return this.#interrupted;
  }

  /**
   * Reads a file of the data; undefined where there is none.
   * @param path below the data folder, with forward slashes
   * @throws {MachineFault} where the path is none of a record, a picture or a file in `static/`, or there is a link on the way
   */
  read(path: string): Promise<Uint8Array | undefined> {
    return this.#data.read(path);
  }

  /**
   * Writes a change, all of its files or none.
   * @returns the change as it is kept; or the files that are not as they were `before`, and then nothing is written
   * @throws {MachineFault} as `read` does, and where a file cannot be written: then all are as they were
   */
  save(change: Change): Promise<SavedChange | Clash> {
    return this.#inTurn(() => this.#save(change));
  }

  /** All changes, the newest first. */
  async changes(): Promise<readonly SavedChange[]> {
    const all = await this.#history.all();
    const undoneBy = new Map<string, string>();
    for (const { id, undoes } of all) {
      // Only later changes undo one, so whether this one counts is known by now.
      if (undoes !== undefined && !undoneBy.has(id) && !undoneBy.has(undoes)) undoneBy.set(undoes, id);
    }
    return all.map((each) => {
      const by = undoneBy.get(each.id);
      return by === undefined ? each : { ...each, undoneBy: by };
    });
  }

  /** One change; undefined where none has the id. */
  async change(id: string): Promise<SavedChange | undefined> {
    return (await this.changes()).find((each) => each.id === id);
  }

  /**
   * Takes a change back, by a change of its own: the bytes from before it are restored where nothing came after; else its
   * lines alone, and what was changed elsewhere in the file stays. A change that is undone already stays so.
   * @returns the change that took it back; or the files of which the same lines were changed since, and then nothing is written
   * @throws {Error} where no change has the id, and as `save` does
   */
  undo(id: string): Promise<SavedChange | Clash> {
    return this.#inTurn(async () => {
      const change = await this.change(id);
      if (change === undefined) throw new Error(`There is no change ${id}.`);
      const undone = change.undoneBy === undefined ? undefined : await this.change(change.undoneBy);
      if (undone !== undefined) return undone;
      const files: FileChange[] = [];
      const clash: Clash["clash"][number][] = [];
      for (const file of change.files) {
        const found = await this.read(file.path);
        const after = takenBack(file, found);
        if (after === "clash") clash.push({ path: file.path, expected: file.after, found });
        else files.push({ path: file.path, before: found, after });
      }
      if (clash.length > 0) return { clash };
      return this.#save({ sentence: await this.#sentenceOfUndoing(change), files }, { undoes: id });
    });
  }

  /** Notes that changes are published. Ids that no change has are passed over. */
  async markPublished(ids: readonly string[]): Promise<void> {
    await this.#inTurn(async () => {
      for (const id of ids) await this.#history.markPublished(id);
    });
  }

  async #sentenceOfUndoing({ sentence, undoes }: SavedChange): Promise<string> {
    const first = undoes === undefined ? undefined : await this.change(undoes);
    return first === undefined ? `Undone: ${sentence}` : `Done again: ${first.sentence}`;
  }

  async #save(change: Change, about: Pick<ChangeRecord, "undoes"> = {}): Promise<SavedChange | Clash> {
    if (new Set(change.files.map(({ path }) => path)).size < change.files.length)
      throw new Error("A change names each of its files once.");
    const clash: Clash["clash"][number][] = [];
    for (const { path, before } of change.files) {
      const found = await this.read(path);
      if (!isSame(found, before)) clash.push({ path, expected: before, found });
    }
    if (clash.length > 0) return { clash };
    const files = change.files.filter(({ before, after }) => !isSame(before, after));
    const pending = await this.#history.begin({ sentence: change.sentence, files }, { at: this.#now(), ...about });
    return (await this.#carryOut(pending)) ?? this.#history.saved(pending.id, pending.record);
  }

  /**
   * Writes the files of a pending change that are not written yet.
   * @returns undefined once all are; else those that something else has changed in between, and then none is written
   */
  async #carryOut(pending: Pending): Promise<Clash | undefined> {
    const files = this.#history.filesOf(pending.record.files);
    try {
      for (const { path, before, after } of files) {
        const found = await this.read(path);
        if (isSame(found, after)) continue;
        if (!isSame(found, before)) {
          await this.#takeBack(pending);
          return { clash: [{ path, expected: before, found }] };
        }
        await this.#data.write(path, after);
      }
    } catch (error) {
      await this.#takeBack(pending);
      throw new MachineFault(`Nothing was changed, since a file could not be written (${reasonOf(error)}).`, { cause: error });
    }
    await this.#history.finish(pending);
    return undefined;
  }

  /** Puts back the files of a pending change that are written, and leaves those that something else has changed. */
  async #takeBack(pending: Pending): Promise<void> {
    for (const { path, before, after } of this.#history.filesOf(pending.record.files)) {
      const found = await this.read(path).catch((error) => {
        // A link has come to stand there.
        if (error instanceof MachineFault) return before;
        throw error;
      });
      if (isSame(found, after)) await this.#data.write(path, before);
    }
    await this.#history.drop(pending);
  }

  /** Deals with a change that a process has left behind which was killed. */
  async #recover(): Promise<void> {
    const pending = await this.#history.pending();
    if (pending === undefined) return;
    const clash = await this.#carryOut(pending);
    this.#interrupted = { sentence: pending.record.sentence, outcome: clash === undefined ? "completed" : "taken back" };
  }

  /** Does some work when all before it in this process is done, and while no other process does its own. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const here = ownerOf(hostname(), process.pid);
    const { lock } = this.#history;
    const turn = (turns.get(this.#root) ?? Promise.resolve()).then(async () => {
      // Nothing else of this process is at work: a lock in its name is that of an earlier one with the same number.
      await removeOwnLock(lock, here);
      return withLock(lock, here, async () => {
        await this.#recover();
        return work();
      });
    });
    turns.set(
      this.#root,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
