import { type Finding, inOrder } from "../../model/finding.ts";
import type { CalendarDate, Model } from "../../model/model.ts";
import { type ReviewRow, reviewsView } from "../../views/reviews.ts";

/** What one run of the check has to say, before it is put into any format. */
export interface Report {
  readonly asOf: CalendarDate;
  /** Whether nothing weighs as an error. */
  readonly ok: boolean;
  readonly counts: { readonly error: number; readonly warning: number };
  /** Worst first. Empty where the data could not be read. */
  readonly reviews: readonly ReviewRow[];
  readonly findings: readonly Finding[];
}

/** Draws up the report of a day. Without a model, the data could not be read and the findings say why. */
export function reportOf(model: Model | undefined, findings: readonly Finding[], asOf: CalendarDate): Report {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning") };
  return {
    asOf,
    ok: counts.error === 0,
    counts,
    reviews: model === undefined ? [] : reviewsView(model, asOf).rows,
    findings: inOrder(findings),
  };
}

/** The findings with the errors before the warnings, for readers that show only the first few. */
export function errorsFirst(findings: readonly Finding[]): Finding[] {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning")];
}

/** "2 errors and 1 warning in 3 files", as a report ends. */
export function tally({ counts, findings }: Pick<Report, "counts" | "findings">): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  const parts = [plural(counts.error, "error"), plural(counts.warning, "warning")].filter((part) => !part.startsWith("0 "));
  return parts.length === 0 ? "No errors and no warnings" : `${parts.join(" and ")} in ${plural(files, "file")}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
