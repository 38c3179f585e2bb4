import { type Finding, type Severity, severityMarks } from "../../model/finding.ts";
import type { ReviewStatus } from "../../model/verdict.ts";
import { isProofreading } from "../../rules/registry.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { type Cell, table, wrapped } from "./columns.ts";
import { withoutFlood } from "./flood.ts";
import { harmlessLine } from "./harmless.ts";
import { acceptedText, type ProofreadingOptions, proofreadingText } from "./proofreading.ts";
import { faultsFirst, type Report, tally, unreadInWords } from "./report.ts";
import type { Terminal } from "./terminal.ts";

/** What a report lists besides the rest. */
export interface ListingOptions extends ProofreadingOptions {
  /** Whether the accepted findings are listed, and not only counted. */
  readonly accepted?: boolean;
}

/** The report for a person at a terminal: the reviews as a table, worst first, then the findings, then the count. */
export function textReport(report: Report, terminal: Terminal, { all = false, accepted = false }: ListingOptions = {}): string {
  const { asOf, reviews, unread } = report;
  const faults = report.findings.filter((finding) => !isTextFinding(finding));
  const proofreading = report.findings.filter(isTextFinding);
  return [
    ...(unread.length === 0 ? [] : [terminal.colours.red(unreadInWords(unread)), ""]),
    ...(reviews.length === 0 ? [] : [terminal.colours.bold(`Reviews as of ${asOf}`), "", reviewsTable(reviews, terminal), ""]),
    ...(faults.length === 0 ? [] : [findingsText(faults, terminal), ""]),
    ...(proofreading.length === 0
      ? []
      : [proofreadingText(proofreading, terminal, { all, ...(report.folder !== undefined && { folder: report.folder }) }), ""]),
    ...(accepted && report.accepted.length > 0 ? [acceptedText(report.accepted, terminal), ""] : []),
    `${tally(report)}.`,
    "",
  ].join("\n");
}

/** The table of reviews alone. Below each stands where it is in the files or, for the desk that records them, its id. */
export function reviewsTable(
  reviews: readonly ReviewRow[],
  { width, colours }: Terminal,
  below: "place" | "id" = "place",
): string {
  const heads = ["Status", "Due", "Days", "Review", "Owner"].map((text) => ({ text, style: colours.dim }));
  const rows = reviews.map((row) => ({
    cells: reviewCells(row, colours),
    below: [{ text: below === "id" ? row.id : `${row.file}:${row.line}`, style: colours.dim }, ...waiverLine(row, colours)],
  }));
  return table({ heads, rows, width, belowAt: 3 });
}

/** Errors stand with the other errors, whichever rule found them. */
function isTextFinding(finding: Finding): boolean {
  return isProofreading(finding) && finding.severity !== "error";
}

function reviewCells(row: ReviewRow, colours: Terminal["colours"]): Cell[] {
  const styles: Record<ReviewStatus, Cell["style"]> = {
    overdue: colours.red,
    "due-soon": colours.yellow,
    current: colours.green,
    unknown: colours.red,
  };
  return [
    { text: row.statusInWords, style: styles[row.status] },
    { text: row.due ?? row.dueInWords.toLowerCase() },
    { text: row.days === undefined ? "" : String(row.days), right: true },
    { text: row.title },
    { text: row.owner?.shortName ?? row.owner?.name ?? (row.unknown.includes("owner") ? "not known" : "nobody") },
  ];
}

function waiverLine({ waiver }: ReviewRow, colours: Terminal["colours"]): Cell[] {
  if (waiver === undefined) return [];
  const text = `Waiver ${waiver.holds ? "" : "(not in force) "}until ${waiver.until}, ${waiver.owner}: ${waiver.reason}`;
  return [{ text, style: colours.yellow }];
}

const colourOf = { error: "red", warning: "yellow", note: "dim" } as const satisfies Record<Severity, keyof Terminal["colours"]>;

/** Findings in the voice of an editor, as `messageOf` has it, wrapped for a terminal: faults of the data first. */
export function findingsText(findings: readonly Finding[], { width, colours }: Terminal): string {
  return faultsFirst(withoutFlood(findings))
    .map(({ severity, file, line, column, path, message, help, lines: toType = [] }) => {
      const place = colours[colourOf[severity]](colours.bold(`${harmlessLine(file)}:${line}:${column}`));
      const lines = [...said(`${severityMarks[severity]}${message}`, help, width - 2), ...toType.map((each) => `  ${each}`)];
      return [path === "" ? place : `${place}  ${harmlessLine(path)}`, ...lines.map((text) => `  ${text}`)].join("\n");
    })
    .join("\n\n");
}

/** What is wrong and what to do: on one line where both fit, else each on its own. */
function said(message: string, help: string, width: number): string[] {
  const both = `${message} ${help}`.trim();
  return both.length <= width || help === "" ? wrapped(both, width) : [...wrapped(message, width), ...wrapped(help, width)];
}
