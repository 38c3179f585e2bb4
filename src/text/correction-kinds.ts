import type { Correction, CorrectionKind } from "../model/model.ts";
import { joinNames } from "./phrases.ts";

/** The kinds of corrections in the order in which they are listed: one and several in words, and what it means. */
export const correctionKinds: Readonly<
  Record<CorrectionKind, { readonly one: string; readonly several: string; readonly means: string }>
> = {
  slip: { one: "slip", several: "slips", means: "A word, a letter or a sign was wrong, and the sense is not in doubt." },
  oneName: {
    one: "name",
    several: "names",
    means: "A body, a group, a post or a document went by several names, and goes by one here.",
  },
  dateFormat: { one: "way of writing a date", several: "ways of writing a date", means: "The day is the same." },
  structure: {
    one: "change of form or place",
    several: "changes of form or place",
    means: "The same stands in another form or in another place, or was no content.",
  },
};

/** Corrections by their kinds, in the order of the kinds and each in the order of the data; kinds without any are left out. */
export function correctionsByKind(corrections: readonly Correction[]): [kind: CorrectionKind, of: readonly Correction[]][] {
  const kinds = Object.keys(correctionKinds) as CorrectionKind[];
  return kinds
    .map((kind): [CorrectionKind, readonly Correction[]] => [kind, corrections.filter((each) => each.kind === kind)])
    .filter(([, of]) => of.length > 0);
}

/** How many corrections there are of each kind: "3 slips and 1 name". */
export function correctionsInWords(corrections: readonly Correction[]): string {
  return joinNames(
    correctionsByKind(corrections).map(([kind, { length }]) => {
      const { one, several } = correctionKinds[kind];
      return `${length} ${length === 1 ? one : several}`;
    }),
  );
}
