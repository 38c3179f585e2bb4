import { byCodeUnit } from "./text-order.ts";

/** How serious a finding is: an error fails the check, a warning does not; a note tells what is so, and fails nothing ever. */
export type Severity = "error" | "warning" | "note";

/** What stands before the message of a finding that is no error. */
export const severityMarks: Readonly<Record<Severity, string>> = { error: "", warning: "Warning: ", note: "Note: " };

/** A place in a file of the data folder. Lines and columns count from 1, as editors show them. */
export interface Place {
  /** The path as the reader would type it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A few words of the data and where they stand. */
export interface Passage extends Place {
  readonly text: string;
}

/** Something that is wrong or worth knowing, in words that an editor of the data knows. */
export interface Finding extends Place {
  /** The rule that found it, in kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** The path of the field in the record, as `toFieldPath` writes it: `memberships[2].agency`. Empty for a whole file. */
  readonly path: string;
  /** What is wrong, as one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** Lines to type as they are, shown below the help where there is room. They contain nothing from the data. */
  readonly lines?: readonly string[];
  /** The passages that a finding sets against each other; the first is the one at its own place. */
  readonly passages?: readonly Passage[];
  /**
   * Ten hexadecimal digits that stand for what was found in which texts, so that the partnership can accept it. Absent where
   * a finding cannot be accepted.
   */
  readonly mark?: string;
}

/** Sorts findings by file, line, column, rule and message: the order in which they are reported. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.message, b.message),
  );
}

/** How long the texts of a finding are at most, in UTF-16 code units: a name of thousands of letters was pasted by mistake. */
const longest = { words: 1000, path: 300 };

/** A finding whose texts are no longer than a reader takes in; a longer one keeps its beginning and its end, with … between. */
export function withinBounds(finding: Finding): Finding {
  return {
    ...finding,
    path: cutMiddle(finding.path, longest.path),
    message: cutMiddle(finding.message, longest.words),
    help: cutMiddle(finding.help, longest.words),
    ...(finding.passages && {
      passages: finding.passages.map((passage) => ({ ...passage, text: cutMiddle(passage.text, longest.words) })),
    }),
  };
}

function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - 3) / 2);
  // Neither half begins or ends within a character of two code units.
  const start = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, "");
  const end = text.slice(-half).replace(/^[\uDC00-\uDFFF]/, "");
  return `${start} … ${end}`;
}

/** Whether any finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/**
 * A finding as text for people, without a line end: its place, then what is wrong and what to do about it. A warning and a
 * note are marked as such.
 */
export function messageOf(finding: Finding): string {
  const { file, line, column, path, severity, message, help, lines = [] } = finding;
  const place = `${file}:${line}:${column}${path === "" ? "" : `  ${path}`}`;
  return `${place}\n  ${severityMarks[severity]}${[message, help].filter((part) => part !== "").join(" ")}${lines.map((each) => `\n    ${each}`).join("")}`;
}
