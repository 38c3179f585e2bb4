import { folderOf } from "../../model/command.ts";
import type { ModelOnDay } from "../../model/day.ts";
import { type Finding, type Severity, sortFindings } from "../../model/finding.ts";
import type { CalendarDate } from "../../model/model.ts";
import type { Accepted } from "../../rules/accepted.ts";
import { isReviewNotHeld } from "../../rules/registry.ts";
import { joinNames, quantity } from "../../text/phrases.ts";
import { type ReviewRow, reviewsView } from "../../views/reviews.ts";
import { english } from "../../words/english.ts";

/** What one run of the check has to say, before it is put into any format. */
export interface Report {
  readonly asOf: CalendarDate;
  /** Whether nothing weighs as an error. */
  readonly ok: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worst first. Empty where the data could not be read. */
  readonly reviews: readonly ReviewRow[];
  readonly findings: readonly Finding[];
  /** The findings that the partnership keeps as they are; they are not among the others. */
  readonly accepted: readonly Accepted[];
  /** The files that could not be read and may hold reviews. */
  readonly unread: readonly string[];
  /** The reviews that failed before the change that is checked and do not count, by `reviewKey`; empty where none is. */
  readonly knownReviews: ReadonlySet<string>;
  /** The data folder as it was given; absent where the data could not be read. */
  readonly folder?: string;
}

/** Draws up the report of a day. Without a model, the data could not be read and the findings say why. */
export function reportOf(
  model: ModelOnDay | undefined,
  findings: readonly Finding[],
  asOf: CalendarDate,
  unread: readonly string[] = [],
  accepted: readonly Accepted[] = [],
  knownReviews: ReadonlySet<string> = new Set(),
): Report {
  return {
    asOf,
    ...verdictOn(findings),
    reviews: model === undefined ? [] : reviewsView(model, english).rows,
    findings: sortFindings(findings),
    accepted,
    ...(model !== undefined && { folder: folderOf(model) }),
    unread,
    knownReviews,
  };
}

/** The part of a report that is on some of its findings, with the verdict that follows from those alone. */
export function reportOnly(report: Report, isAsked: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter(isAsked);
  const accepted = report.accepted.filter(({ finding }) => isAsked(finding));
  return { ...report, ...verdictOn(findings), reviews: [], findings, accepted };
}

function verdictOn(findings: readonly Finding[]): Pick<Report, "ok" | "counts"> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), note: count("note") };
  return { ok: counts.error === 0, counts };
}

/** Faults of the data first, then reviews that did not take place, then warnings, then notes: many of one must not bury another. */
export function faultsFirst(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...errors.filter((finding) => !isReviewNotHeld(finding)),
    ...errors.filter(isReviewNotHeld),
    ...findings.filter(({ severity }) => severity === "warning"),
    ...findings.filter(({ severity }) => severity === "note"),
  ];
}

/** That reviews are missing from a register, to stand above it. */
export function unreadInWords(unread: readonly string[]): string {
  return unread.length === 1
    ? "1 file could not be read, so its review is not here."
    : `${unread.length} files could not be read, so their reviews are not here.`;
}

/** The findings with the errors first and the notes last, for readers that show only the first few. */
export function errorsFirst(findings: readonly Finding[]): Finding[] {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning"), ...of("note")];
}

/** "2 errors, 1 warning and 4 notes in 3 files; 5 findings accepted", as a report ends. */
export function tally({
  counts,
  findings,
  accepted = [],
}: Pick<Report, "counts" | "findings"> & Partial<Pick<Report, "accepted">>): string {
  const kept = accepted.length === 0 ? "" : `; ${quantity(accepted.length, "finding")} accepted`;

  const files = new Set(findings.map(({ file }) => file)).size;
  const found = (["error", "warning", "note"] as const).filter((severity) => counts[severity] > 0);
  if (found.length === 0) return `No errors and no warnings${kept}`;
  const parts = found.map((severity) => quantity(counts[severity], severity));
  const onlyNotes = counts.error + counts.warning === 0;
  return `${joinNames(onlyNotes ? ["No errors", "no warnings", ...parts] : parts)} in ${quantity(files, "file")}${kept}`;
}
