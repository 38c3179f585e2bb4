import type { Finding, Severity } from "../../model/finding.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { withoutFlood } from "./flood.ts";
import { harmlessLine } from "./harmless.ts";
import { markdownText } from "./markdown.ts";
import { errorsFirst, type Report, tally } from "./report.ts";

/**
 * The findings as workflow commands, which GitHub shows beside the lines that they name. It shows ten of each kind, so
 * errors come first and `githubSummary` tells the whole.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; escaping as in actions/toolkit's command.
 */
export function githubReport(report: Report): string {
  const lines = errorsFirst(withoutFlood(report.findings)).map(annotation);
  return [...lines, annotationText(`${tally(report)}.`), ""].join("\n");
}

/** The workflow command for a finding of each severity. */
const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

function annotation({ severity, file, line, column, rule, path, message, help }: Finding): string {
  const title = path === "" ? rule : `${rule}: ${path}`;
  const properties = Object.entries({ file, line, col: column, title }).map(
    ([name, value]) => `${name}=${propertyText(String(value))}`,
  );
  return `::${commands[severity]} ${properties.join(",")}::${annotationText(`${message}\n${help}`)}`;
}

/** Line ends are escaped where GitHub knows an escape; what else may end a line is shown as U+FFFD. */
function annotationText(text: string): string {
  return harmlessLine(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function propertyText(text: string): string {
  return annotationText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The whole report in Markdown, for the summary of a run. */
export function githubSummary(report: Report): string {
  return [
    `## ${report.ok ? "Checked" : "Needs attention"}: ${tally(report)}`,
    `Judged as of ${report.asOf}.`,
    ...(report.reviews.length === 0 ? [] : [reviewsTable(report.reviews)]),
    ...(report.findings.length === 0 ? [] : ["### Findings", findingsList(report.findings)]),
    "",
  ].join("\n\n");
}

function reviewsTable(reviews: readonly ReviewRow[]): string {
  const rows = reviews.map(({ statusInWords, daysInWords, dueInWords, title, owner, unknown, file, line }) =>
    [
      statusInWords,
      daysInWords,
      dueInWords,
      title,
      owner?.name ?? (unknown.includes("owner") ? "not known" : "nobody"),
      `${file}:${line}`,
    ]
      .map(markdownText)
      .join(" | "),
  );
  return ["Status | Days | Due | Review | Owner | Where", "--- | --- | --- | --- | --- | ---", ...rows]
    .map((row) => `| ${row} |`)
    .join("\n");
}

function findingsList(findings: readonly Finding[]): string {
  return errorsFirst(withoutFlood(findings))
    .map(({ severity, file, line, column, message, help }) =>
      [
        `- **${severity}** at ${markdownText(`${file}:${line}:${column}`)}  `,
        `  ${markdownText(message)}  `,
        `  ${markdownText(help)}`,
      ].join("\n"),
    )
    .join("\n");
}
