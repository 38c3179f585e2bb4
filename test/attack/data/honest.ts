import { createColors } from "picocolors";
import * as assert from "uvu/assert";
import type { Finding } from "../../../src/model/finding.ts";
import { formats } from "../../../src/outputs/reports/index.ts";
import type { Report } from "../../../src/outputs/reports/report.ts";
import { junitFaults, sarifFaults } from "../../outputs/reports/valid.ts";
import type { Files, Judged } from "./data-folder.ts";

const terminal = { width: 80, colours: createColors(false) };

/** Sentences of the YAML parser and of the validator, and values that no sentence means to show. */
const foreign = /must (?:be|NOT|have|match)|YAMLException|instancePath|undefined|\[object|NaN/;

/** Asserts that what is said of data that may hold anything has its place in a file, is said in words of our own, and makes whole reports. */
export function assertHonest({ findings, report }: Judged, folder: string, texts: Files): void {
  for (const finding of findings) {
    assertPlaced(finding, folder, texts);
    assert.not.match(unquoted(`${finding.message} ${finding.help}`), foreign);
  }
  assertWhole(report);
}

function assertPlaced(finding: Finding, folder: string, texts: Files): void {
  const { file, line, column } = finding;
  const shown = JSON.stringify(finding);
  assert.ok(file === folder || file.startsWith(`${folder}/`), shown);
  const content = texts[file.slice(folder.length + 1)] ?? "";
  const lines = Buffer.from(content)
    .toString("utf8")
    .split(/\r\n?|\n/);
  assert.ok(line >= 1 && line <= lines.length && column >= 1, shown);
  assert.ok(column <= (lines[line - 1] ?? "").length + 1, shown);
}

/** A sentence without what it quotes from the data. */
function unquoted(sentence: string): string {
  return sentence.replace(/"[^"]*"|`[^`]*`/g, "");
}

/** Asserts that every format can be read by what reads it. JUnit is read later, many at a time: see `readJunitOf`. */
function assertWhole(report: Report): void {
  for (const format of ["text", "github"] as const) {
    assert.not.match(formats[format](report, terminal), /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u, format);
  }
  const commands = formats.github(report).match(/^::/gm) ?? [];
  assert.is(commands.length, report.findings.length, "no text of the data begins a command of a CI run");
  const { counts, findings } = JSON.parse(formats.json(report));
  assert.is(counts.error + counts.warning + counts.note, findings.length);
  assert.equal(sarifFaults(formats.sarif(report)), []);
}

/** Reads the JUnit form of reports as they come, many at a time, since that begins a reader each time. */
export function readJunitOf(atOnce = 200): { add: (report: Report, made: string) => Promise<void>; end: () => Promise<void> } {
  const waiting: { xml: string; made: string }[] = [];
  const end = async () => {
    const read = waiting.splice(0);
    const [fault] = await junitFaults(read.map(({ xml }) => xml));
    if (fault !== undefined) throw new Error(`JUnit: ${fault}, made of ${read[Number.parseInt(fault, 10)]?.made}`);
  };
  return {
    add: async (report, made) => {
      waiting.push({ xml: formats.junit(report), made });
      if (waiting.length >= atOnce) await end();
    },
    end: async () => {
      if (waiting.length > 0) await end();
    },
  };
}
