import type { Change } from "../change.ts";
import type { Run } from "./word-runs.ts";

/** A change of wording as a reader meets it: of terms of reference that are new or gone as a whole, with all their sections. */
export interface WordingBlock {
  readonly change: Change;
  readonly sections: readonly Change[];
}

/** The changes of wording: those that a reader has to read, and those that only follow from others. */
export interface WordingBlocks {
  readonly own: readonly WordingBlock[];
  readonly following: readonly Change[];
}

/** Puts the sections of terms of reference that are new or gone as a whole with their title. */
export function wordingBlocks(changes: readonly Change[]): WordingBlocks {
  const own = changes.filter(({ follows }) => follows === undefined);
  const kinds = new Map(own.map((change) => [change.section?.id, wholeChangeOf(change)]));
  const headOf = ({ section }: Change) => (section?.within === undefined ? undefined : `groups/${section.group}`);
  const isPart = (change: Change) => {
    const kind = wholeChangeOf(change);
    return kind !== undefined && headOf(change) !== undefined && kinds.get(headOf(change)) === kind;
  };
  const parts = own.filter(isPart);
  return {
    own: own
      .filter((change) => !isPart(change))
      .map((change) => ({
        change,
        sections: wholeChangeOf(change) === undefined ? [] : parts.filter((part) => headOf(part) === change.section?.id),
      })),
    following: changes.filter(({ follows }) => follows === true),
  };
}

/** Whether a section is new or gone as a whole. */
export function wholeChangeOf({ runs = [] }: Change): Run["change"] {
  return runs.length === 1 ? runs[0]?.change : undefined;
}
