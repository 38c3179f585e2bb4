import type { FolderChanges } from "../../../src/load/files/changes.ts";
import type { FileMemory } from "../../../src/load/files/read.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { CalendarDate } from "../../../src/model/model.ts";
import { stopsBuild } from "../../../src/rules/registry.ts";
import { type JudgedData, judgeData, readData } from "../../site/judge-data.ts";
import { type Effects, effectsOf, type MadePages, makePages, sentencesOf } from "./effects.ts";

/** What the check says of a folder with changes that are not written yet. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** What would be told of them, as sentences; absent where that was not asked. */
  readonly sentences?: readonly string[];
  /** What readers would see of them; absent where that was not asked, or no website can be made of one of the two states. */
  readonly effects?: Effects;
}

/**
 * What of a judgement readers would see: nothing; the sentences that tell the changes; these with the pages; or, where the
 * changes are those that take back what was just written, what that came to. To compare the pages takes longer than judging.
 */
export type Wanted = "findings" | "sentences" | "effects" | "effectsSoFar";

/** Judges a data folder as it would be, or as it was. */
export interface Judge {
  readonly judge: (changes: FolderChanges, wanted: Wanted) => Promise<Judgement>;
  readonly close: () => Promise<void>;
}

/** How many states of the folder the pages are kept of: as it is, and as it is to be or was. */
const keptStates = 2;

/** A judge that works in this thread. It keeps what it read, and the pages of the states that it compared last. */
export function judgeOf(folder: string, asOf: CalendarDate | undefined): Judge {
  const memory: FileMemory = new Map();
  const kept = new Map<string, Promise<MadePages>>();
  const pagesOf = ({ model, findings, files, day }: JudgedData): Promise<MadePages> | undefined => {
    if (model === undefined || findings.some(stopsBuild)) return undefined;
    const state = [day, ...files.map(({ file, text }) => `${file}\0${text}`)].join("\0");
    const pages = kept.get(state) ?? makePages(model);
    // The state that was asked for last is the last to go.
    kept.delete(state);
    kept.set(state, pages);
    for (const oldest of kept.keys()) if (kept.size > keptStates) kept.delete(oldest);
    return pages;
  };
  return {
    judge: async (changes, wanted) => {
      const changed = await judgeData(folder, { asOf, memory, changes });
      const { findings } = changed;
      if (wanted === "findings") return { findings };
      if (wanted === "sentences") {
        const { model } = await readData(folder, { asOf, memory });
        return { findings, sentences: model && changed.model ? sentencesOf(model, changed.model) : [] };
      }
      const present = await judgeData(folder, { asOf, memory });
      const [before, after] = wanted === "effects" ? [present, changed] : [changed, present];
      const [earlier, later] = [await pagesOf(before), await pagesOf(after)];
      return earlier === undefined || later === undefined ? { findings } : { findings, effects: effectsOf(earlier, later) };
    },
    close: async () => undefined,
  };
}
