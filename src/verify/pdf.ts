import { readFile } from "node:fs/promises";
import type { Finding } from "../model/finding.ts";
import { type VerificationRule, verificationRules } from "../rules/verification.ts";
import { stubPages } from "./page-use.ts";
import { claimFaults, type ExpectedFile } from "./pdf-claims.ts";
import { type ReadPdf, readPdf } from "./pdf-reader.ts";
import { elementsOf, type PdfElement, spokenText } from "./pdf-tree.ts";
import { programFault } from "./report.ts";

/**
 * What the PDF must hold: the entries of its table of contents, in order, each leading to the heading with the same text, and
 * the files that it carries.
 */
export interface PdfExpectations {
  /** How the PDF is named in a finding. */
  readonly shown: string;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly attached: readonly ExpectedFile[];
}

/**
 * Opens the finished PDF and checks that it holds every chapter and every group on the page that the contents state: the
 * entry in the contents, the label of that page and the heading on it must agree; and that it holds what it says of itself.
 * @throws when the file cannot be read; a file that is not a valid PDF is a finding
 */
export async function verifyPdf(path: string, expectations: PdfExpectations): Promise<Finding[]> {
  const pdf = await openPdf(path);
  if (pdf === undefined) return [toFinding(expectations.shown, "pdf-unreadable", "The PDF cannot be opened.")];
  const { tree, holdings } = pdf;
  if (tree === undefined)
    return [toFinding(expectations.shown, "pdf-untagged", "The PDF has no tags, so a screen reader cannot read it.")];
  const lines = contentsLines(tree);
  const headings = elementsOf(tree, "H1", "H2", "H3", "H4", "H5", "H6");
  const claims = claimFaults(holdings, expectations.attached).map((wrong) => toFinding(expectations.shown, "pdf-claim", wrong));
  const wrongLines = expectations.contents.flatMap(({ id, title }) => findFault(id, title, pdf, lines, headings) ?? []);
  return [
    ...claims,
    ...wrongLines.map((wrong) => toFinding(expectations.shown, "pdf-contents", wrong)),
    ...stubPages(pdf).map((wrong) => toFinding(expectations.shown, "pdf-stub", wrong, stubHelp)),
  ];
}

async function openPdf(path: string): Promise<ReadPdf | undefined> {
  const bytes = await readFile(path);
  try {
    return await readPdf(bytes);
  } catch {
    // Whatever the reason, the file is not a PDF that can be read, and the caller reports that as a finding.
    return undefined;
  }
}

/** The text of each entry of the table of contents, by the id that it leads to. */
function contentsLines(tree: PdfElement): Map<string, string> {
  const links = elementsOf(tree, "TOC").flatMap((contents) => elementsOf(contents, "Link"));
  return new Map(links.map((link) => [link.target?.slice(1) ?? "", spokenText(link)]));
}

function findFault(
  id: string,
  title: string,
  pdf: ReadPdf,
  lines: ReadonlyMap<string, string>,
  headings: readonly PdfElement[],
): string | undefined {
  const line = lines.get(id);
  const page = pdf.destinations.get(id);
  if (line === undefined) return `The contents of the PDF have no line for "${title}".`;
  if (page === undefined) return `The line of the contents for "${title}" leads nowhere.`;
  const expected = `${title} ${pdf.labels[page] ?? ""}`;
  if (normaliseSpaces(line) !== normaliseSpaces(expected))
    return `The contents say "${line}", but it stands on page ${pdf.labels[page] ?? page + 1}.`;
  const hasHeading = headings.some(
    (heading) => heading.pages[0] === page && normaliseSpaces(spokenText(heading)) === normaliseSpaces(title),
  );
  return hasHeading ? undefined : `The contents say "${line}", but that page has no such heading.`;
}

function normaliseSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const stubHelp = "A few words less in the section that ends there, or a paragraph made into two, would save the page.";

function toFinding(file: string, rule: VerificationRule, message: string, help = programFault): Finding {
  const { severity } = verificationRules[rule];
  return { rule, severity, file, line: 1, column: 1, path: "", message, help };
}
