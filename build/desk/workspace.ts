import type { DeskData } from "../../src/desk/data/desk-data.ts";
import type { Draft } from "../../src/desk/data/drafts.ts";
import { toDeskData } from "../../src/desk/data/read.ts";
import type { FolderChanges } from "../../src/load/files/changes.ts";
import type { FileMemory } from "../../src/load/files/read.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { today } from "../command-line/today.ts";
import { readData } from "../site/judge-data.ts";
import { withDraftedFiles } from "./judging/drafted-files.ts";
import type { Judge, Judgement, Wanted } from "./judging/judge.ts";
import { draftsOf } from "./saved-drafts.ts";
import type { Clash, SavedChange } from "./store/change.ts";
import type { Store } from "./store/store.ts";

/** What a workspace is opened with. */
export interface WorkspacePlan {
  /** The data folder. */
  readonly folder: string;
  /** The day to judge by; undefined for the present day of the partnership, at each reading. */
  readonly asOf: CalendarDate | undefined;
  readonly judge: Judge;
  readonly store: Store;
}

/** The data folder as the desk works on it: what it says now, what the check says of it, and saving. */
export class Workspace {
  readonly store: Store;
  readonly folder: string;
  readonly #plan: WorkspacePlan;
  readonly #memory: FileMemory = new Map();
  #data: Promise<DeskData> | undefined;
  /** How often answers were asked to be judged that are still being typed, and the judgement of the last of them. */
  #asked = 0;
  #judging: Promise<unknown> | undefined;

  constructor(plan: WorkspacePlan) {
    this.#plan = plan;
    this.store = plan.store;
    this.folder = plan.folder;
  }

  /** Has the folder read again when it is next asked for: something in it has changed. */
  forget(): void {
    this.#data = undefined;
  }

  /** What the folder says, read once for each state of it, and again on another day. */
  async data(): Promise<DeskData> {
    const reading = this.#data ?? this.#read();
    this.#data = reading;
    try {
      const data = await reading;
      // A desk that is left open overnight would go on telling what was due the day before.
      if (data.day === today(data.facts?.partnership.timeZone ?? "UTC", this.#plan.asOf)) return data;
    } catch (error) {
      if (this.#data === reading) this.forget();
      throw error;
    }
    if (this.#data === reading) this.forget();
    return this.data();
  }

  /** What the check says of the folder with changes that are not written. */
  judge(drafts: readonly Draft[], wanted: Wanted): Promise<Judgement> {
    return withDraftedFiles(this.folder, drafts, (files) => this.#plan.judge.judge({ ...changesOf(drafts), files }, wanted));
  }

  /**
   * The same for answers that are still being typed: one judgement at a time, and of those that wait only the last.
   * @returns undefined where later answers came before it was this one's turn
   */
  async judgeLast(drafts: readonly Draft[], wanted: Wanted): Promise<Judgement | undefined> {
    this.#asked += 1;
    const turn = this.#asked;
    await this.#judging;
    if (turn !== this.#asked) return undefined;
    const judgement = this.judge(drafts, wanted);
    // Whoever asked for it gets its error.
    this.#judging = judgement.catch(() => undefined);
    return judgement;
  }

  /** What readers see of a saved change; undefined where another came after it, or no website can be made of a state. */
  async effectsOf({ id, files }: SavedChange): Promise<Judgement["effects"]> {
    const [last] = await this.store.changes();
    if (last?.id !== id) return undefined;
    const back = draftsOf(files).map(({ path, before, after }) => ({ path, before: after, after: before }));
    return (await this.#plan.judge.judge(changesOf(back), "effectsSoFar")).effects;
  }

  /** Writes changes with a sentence that says them; or gives the files that were changed meanwhile, and writes nothing. */
  async save(sentence: string, drafts: readonly Draft[]): Promise<SavedChange | Clash> {
    const files = drafts.map(({ path, before, after }) => ({ path, before: bytesOf(before), after: bytesOf(after) }));
    try {
      return await this.store.save({ sentence, files });
    } finally {
      this.forget();
    }
  }

  /** The changes that are saved and not published, the oldest first, without those that took each other back before that. */
  async unpublished(): Promise<readonly SavedChange[]> {
    const changes = await this.store.changes();
    const isPublished = new Set(changes.flatMap(({ id, published }) => (published ? [id] : [])));
    return changes
      .filter(({ id, undoneBy, undoes }) => {
        if (isPublished.has(id) || undoneBy !== undefined) return false;
        return undoes === undefined || isPublished.has(undoes);
      })
      .reverse();
  }

  /** Takes a saved change back, by a change of its own; or gives the files of which the same lines were changed since. */
  async undo(id: string): Promise<SavedChange | Clash> {
    try {
      return await this.store.undo(id);
    } finally {
      this.forget();
    }
  }

  async #read(): Promise<DeskData> {
    const { folder, asOf, judge } = this.#plan;
    const [read, { findings }] = await Promise.all([
      readData(folder, { asOf, memory: this.#memory }),
      judge.judge({ texts: new Map() }, "findings"),
    ]);
    return toDeskData(folder, { ...read, findings });
  }
}

function changesOf(drafts: readonly Draft[]): Pick<FolderChanges, "texts"> {
  const texts = drafts.flatMap(({ path, after }): [string, string | undefined][] =>
    after instanceof Uint8Array ? [] : [[path, after]],
  );
  return { texts: new Map(texts) };
}

function bytesOf(content: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
