import { type FolderChanges, noChanges } from "../../../src/load/files/changes.ts";
import type { FileMemory } from "../../../src/load/files/read.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { CalendarDate } from "../../../src/model/model.ts";
import { stopsBuild } from "../../../src/rules/registry.ts";
import { judgeData } from "../../site/judge-data.ts";
import { type Effects, effectsOf, type MadePages, makePages } from "./effects.ts";

/** What the check says of a folder with changes that are not written yet. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** What readers would see of them; absent where that was not asked, or no website can be made of one of the two states. */
  readonly effects?: Effects;
}

/** Judges a data folder as it would be. */
export interface Judge {
  /** @param wantsEffects whether the pages are to be compared too, which takes longer than judging */
  readonly judge: (changes: FolderChanges, wantsEffects: boolean) => Promise<Judgement>;
  readonly close: () => Promise<void>;
}

/** A judge that works in this thread. It keeps what it read and made of the folder as it stands until that is other. */
export function judgeOf(folder: string, asOf: CalendarDate | undefined): Judge {
  const memory: FileMemory = new Map();
  let kept: { readonly texts: string; readonly pages: Promise<MadePages | undefined> } | undefined;
  const pagesOfPresent = async () => {
    const { model, findings, files } = await judgeData(folder, { asOf, memory });
    const texts = files.map(({ file, text }) => `${file}\0${text}`).join("\0");
    if (kept?.texts !== texts) {
      kept = { texts, pages: model && !findings.some(stopsBuild) ? makePages(model) : Promise.resolve(undefined) };
    }
    return kept.pages;
  };
  return {
    judge: async (changes = noChanges, wantsEffects = false) => {
      const { model, findings } = await judgeData(folder, { asOf, memory, changes });
      if (!wantsEffects || model === undefined || findings.some(stopsBuild)) return { findings };
      const before = await pagesOfPresent();
      return before === undefined ? { findings } : { findings, effects: effectsOf(before, await makePages(model)) };
    },
    close: async () => undefined,
  };
}
