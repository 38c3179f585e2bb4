import { readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";

// The files in reports/ keep what an editor is told of a damage. Set UPDATE_REPORTS=1 to write them anew, then read every
// difference before it is kept.
const isUpdate = process.env.UPDATE_REPORTS === "1";

/** Asserts that a whole file of reports is the one that is kept. */
export function assertKept(name: string, made: string): void {
  if (isUpdate) writeFileSync(urlOf(name), made);
  assert.is(made, readFileSync(urlOf(name), "utf8"));
}

/**
 * Tests each block of a file of reports: a line "## " with its name, the lines that are given, and the report on them,
 * whose lines begin with "=> " or, below it, with "   ". In what is given → stands for a tab, · for a space at the end of a
 * line and ⟨…⟩ for a sign by its number.
 * @param reportOn the findings for the text that is given, two lines each
 */
export function testKeptReports(name: string, reportOn: (given: string) => readonly string[]): void {
  const blocks = readFileSync(urlOf(name), "utf8").split(/^## /m).slice(1).map(toBlock);
  const made = [...blocks];
  for (const [at, block] of blocks.entries()) {
    test(`${name}: ${block.name}`, () => {
      const report = reportOn(toText(block.given)).map((finding) => `=> ${finding.replaceAll("\n", "\n   ")}\n`);
      made[at] = { ...block, report: report.join("") || "=> nothing\n" };
      if (!isUpdate) assert.is(made[at]?.report, block.report);
    });
  }
  if (isUpdate) test("write", () => writeFileSync(urlOf(name), made.map(toLines).join("\n")));
}

interface Block {
  readonly name: string;
  readonly given: string;
  readonly report: string;
}

function toBlock(lines: string): Block {
  const [name = "", ...rest] = lines.trimEnd().split("\n");
  const end = rest.findIndex((line) => line.startsWith("=> "));
  const [given, report] = end === -1 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
  return { name, given: given.map((line) => `${line}\n`).join(""), report: report.map((line) => `${line}\n`).join("") };
}

function toLines({ name, given, report }: Block): string {
  return `## ${name}\n${given}${report}`;
}

function toText(given: string): string {
  return given
    .replaceAll("→", "\t")
    .replace(/·$/gm, " ")
    .replace(/⟨([0-9a-f]+)⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function urlOf(name: string): URL {
  return new URL(`./reports/${name}.txt`, import.meta.url);
}
