import { command } from "../../model/command.ts";
import type { Finding, Place } from "../../model/finding.ts";
import type { Accepted } from "../../rules/accepted.ts";
import { groupByRule, type RuleFindings } from "../../rules/by-rule.ts";
import { quantity } from "../../text/phrases.ts";
import { wrapped } from "./columns.ts";
import { harmlessLine } from "./harmless.ts";
import type { Terminal } from "./terminal.ts";

/** How many findings of one rule are listed, where not all are asked for. */
const mostOfARule = 10;

/** What is listed of the proofreader's findings. */
export interface ProofreadingOptions {
  /** Whether all findings of a rule are listed, however many they are. */
  readonly all?: boolean;
  /** The data folder, for the command that accepts a finding. */
  readonly folder?: string;
}

/**
 * The proofreader's findings for a person at a terminal, by rule: those that weigh most first, at most ten of a rule.
 * @param findings such findings alone
 */
export function proofreadingText(
  findings: readonly Finding[],
  { width, colours }: Terminal,
  { all = false, folder = "data" }: ProofreadingOptions,
): string {
  const byRule = groupByRule(findings);
  const groups = byRule.map(({ rule, findings: found }) => {
    const listed = all ? found : found.slice(0, mostOfARule);
    const rest = found.length - listed.length;
    return [
      `${colours.bold(rule.id)}  ${quantity(found.length, "finding")}`,
      ...wrapped(subjectOf(rule), width - 2).map((line) => `  ${colours.dim(line)}`),
      ...listed.flatMap((finding) => ["", ...linesOf(finding, width, colours)]),
      ...(rest === 0 ? [] : ["", `  ${rest} more of this rule: add --all to see them.`]),
    ].join("\n");
  });
  return [
    colours.bold("What the texts and the facts say against each other"),
    ...groups,
    howToAccept(
      byRule.flatMap(({ findings: found }) => found),
      folder,
      width,
    ),
  ].join("\n\n");
}

/** Accepted findings, each with the reason for which it stays. */
export function acceptedText(accepted: readonly Accepted[], { width, colours }: Terminal): string {
  const entries = accepted.map(({ finding, by }) => [
    ...linesOf(finding, width, colours),
    ...wrapped(`Accepted on ${by.on} by ${by.by}: ${by.reason}`, width - 6).map((line) => `      ${line}`),
  ]);
  return [colours.bold("Accepted findings"), ...entries.map((lines) => lines.join("\n"))].join("\n\n");
}

/** What a rule finds, as the beginning of its description. */
function subjectOf({ about }: RuleFindings["rule"]): string {
  return about.replace(/[:;].*$/s, ".");
}

function linesOf(finding: Finding, width: number, colours: Terminal["colours"]): string[] {
  const { path, severity, message, help, mark, passages = [], lines = [] } = finding;
  const place = `${placeInWords(finding)}${path === "" ? "" : `  ${harmlessLine(path)}`}`;
  const others = [...new Set(passages.map(placeInWords))].filter((other) => other !== placeInWords(finding));
  return [
    `  ${severity === "note" ? place : colours.yellow(place)}${mark === undefined ? "" : colours.dim(`  [${mark}]`)}`,
    ...wrapped(message, width - 6).map((each) => `      ${each}`),
    ...(help === "" ? [] : wrapped(help, width - 6).map((each) => `      ${colours.dim(each)}`)),
    ...lines.map((line) => `        ${line}`),
    ...others.slice(0, mostPlaces).map((other) => `      ${colours.dim(`See ${other}`)}`),
  ];
}

/** How many other places of a finding are listed; its message says what stands there. */
const mostPlaces = 3;

function placeInWords({ file, line, column }: Place): string {
  return `${harmlessLine(file)}:${line}:${column}`;
}

function howToAccept(findings: readonly Finding[], folder: string, width: number): string {
  const mark = findings.find((finding) => finding.mark !== undefined)?.mark;
  if (mark === undefined) return "";
  const how = command("accept", `${mark} --by "…" --reason "…"`, folder).slice(1, -1);
  return [
    ...wrapped("To keep a finding as it is, name its mark. It is quiet until one of its texts changes:", width),
    `  ${how}`,
  ].join("\n");
}
