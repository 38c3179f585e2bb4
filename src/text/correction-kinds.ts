import type { Correction, CorrectionKind } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { listInWords } from "./in-words.ts";

/** The kinds of corrections in the order in which they are listed. */
const kinds = {
  slip: { one: "correctionKinds.slip", counted: "correctionCounts.slip", means: "correctionMeanings.slip" },
  oneName: { one: "correctionKinds.oneName", counted: "correctionCounts.oneName", means: "correctionMeanings.oneName" },
  dateFormat: {
    one: "correctionKinds.dateFormat",
    counted: "correctionCounts.dateFormat",
    means: "correctionMeanings.dateFormat",
  },
  structure: { one: "correctionKinds.structure", counted: "correctionCounts.structure", means: "correctionMeanings.structure" },
} as const satisfies Readonly<Record<CorrectionKind, Readonly<Record<"one" | "counted" | "means", TextKey>>>>;

/** The kind of one correction: "slip". */
export function correctionKindName(words: Words, kind: CorrectionKind): string {
  return say(words, kinds[kind].one);
}

/** So many corrections of a kind: "3 slips". */
export function countOfCorrections(words: Words, kind: CorrectionKind, count: number): string {
  return say(words, kinds[kind].counted, { count });
}

/** What a kind of corrections means, in a sentence. */
export function meaningOfCorrections(words: Words, kind: CorrectionKind): string {
  return say(words, kinds[kind].means);
}

/** Corrections by their kinds, in the order of the kinds and each in the order of the data; kinds without any are left out. */
export function correctionsByKind(corrections: readonly Correction[]): [kind: CorrectionKind, of: readonly Correction[]][] {
  return (Object.keys(kinds) as CorrectionKind[])
    .map((kind): [CorrectionKind, readonly Correction[]] => [kind, corrections.filter((each) => each.kind === kind)])
    .filter(([, of]) => of.length > 0);
}

/** How many corrections there are of each kind: "3 slips and 1 name". */
export function correctionsInWords(words: Words, corrections: readonly Correction[]): string {
  return listInWords(
    words,
    correctionsByKind(corrections).map(([kind, { length }]) => countOfCorrections(words, kind, length)),
  );
}
