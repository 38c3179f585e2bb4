import type { Comparison } from "../../src/compare/change.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Model, Partner } from "../../src/model/model.ts";
import { compareJson } from "../../src/outputs/reports/compare-json.ts";
import { compareText } from "../../src/outputs/reports/compare-text.ts";
import type { Terminal } from "../../src/outputs/reports/terminal.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { comparisonPage, comparisonTitle } from "../../src/pages/comparison.tsx";

/** The word that asks for a format of comparisons. */
export type ComparisonFormat = keyof typeof comparisonFormats | "docx";

/** What a comparison is printed for: the terminal, and the later of the two states. */
interface PrintedFor {
  readonly terminal: Terminal;
  readonly model: Pick<Model, "words"> & { readonly partnership: Pick<Partner, "name"> };
}

/** Every format in which a comparison is printed, by the word that asks for it. A Word file is written instead of printed. */
export const comparisonFormats: Readonly<Record<"text" | "json" | "html", (comparison: Comparison, by: PrintedFor) => string>> = {
  text: (comparison, { model, terminal }) => compareText(model.words, comparison, terminal),
  json: (comparison) => compareJson(comparison),
  html: (comparison, { model }) => comparisonPage(model.words, comparison, model.partnership.name),
};

export const comparisonFormatNames: readonly ComparisonFormat[] = [
  ...(Object.keys(comparisonFormats) as (keyof typeof comparisonFormats)[]),
  "docx",
];

/** A comparison as a Word file: facts as sentences, and the wording of each section with tracked changes. */
export function comparisonInWord(comparison: Comparison, { partnership, arrangements, words }: ModelOnDay): Promise<Uint8Array> {
  const { colours } = arrangements;
  return docxOf(comparisonPage(words, comparison, partnership.name), {
    title: comparisonTitle(words, comparison),
    author: partnership.name,
    words,
    date: comparison.after.on,
    accent: colours?.accent,
  });
}
