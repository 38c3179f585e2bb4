import type { Comparison } from "../../src/compare/change.ts";
import type { Arrangements, Partner } from "../../src/model/model.ts";
import { compareJson } from "../../src/outputs/reports/compare-json.ts";
import { compareText } from "../../src/outputs/reports/compare-text.ts";
import type { Terminal } from "../../src/outputs/reports/terminal.ts";
import { comparisonPage } from "../../src/pages/comparison.tsx";

/** What a comparison is printed for: the terminal, and the later of the two states. */
interface PrintedFor {
  readonly terminal: Terminal;
  readonly model: { readonly partnership: Pick<Partner, "name">; readonly arrangements: Pick<Arrangements, "language"> };
}

/** Every format in which a comparison is printed, by the word that asks for it. */
export const comparisonFormats: Readonly<Record<"text" | "json" | "html", (comparison: Comparison, by: PrintedFor) => string>> = {
  text: (comparison, { terminal }) => compareText(comparison, terminal),
  json: (comparison) => compareJson(comparison),
  html: (comparison, { model }) => comparisonPage(comparison, model.partnership.name, model.arrangements.language),
};
