import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { remakeEditionPage } from "../../build/site/edition-page.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { spokenText } from "../../src/verify/pdf-tree.ts";
import { english } from "../../src/words/english.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";
import { installVeraPdf, runVeraPdf, type Standard, standards } from "../outputs/pdf/verapdf.ts";
import { applyChanges, countChanges } from "../outputs/word/apply-changes.ts";
import { skipIf } from "../skipping.ts";
import { project } from "../sources.ts";
import { freezeEdition } from "./frozen-edition.ts";
import { runHere } from "./run-command.ts";

const data = createEmptyFolder();
const to = join(data, "drafts");
const today = "2025-06-30";
const draftFile = (name: string) => readFileSync(join(to, `draft-${today}${name}`));

/** Text by text what is changed after the edition: words, an item, a note, a seat, a section and a row. */
const edits: readonly (readonly [file: string, from: string, to: string])[] = [
  ["chapters/foreword.md", "We stand by it.", "We stand by **all** of it.\n\nIt is read each year:\n\n- in spring\n- in autumn"],
  ["chapters/how-we-work.md", "[^act]: See also the", "[^act]: Compare the"],
  [
    "groups/case-panel.yaml",
    "post: Named Nurse\n        role: chair\n        until: 2030-10-31\n        holding: acting",
    "post: Named Nurse\n        role: chair\n      - post: Matron",
  ],
  [
    "groups/case-panel.yaml",
    "    - heading: Membership\n",
    "    - heading: Records\n      text: It keeps minutes.\n    - heading: Membership\n",
  ],
  [
    "groups/executive-board.yaml",
    "  - agency: fenmarsh-constabulary\n",
    "  - agency: tidewater-hospital\n    seats: [{ post: Director of Nursing }]\n  - agency: fenmarsh-constabulary\n",
  ],
];

test.before(async () => {
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  await freezeEdition(data, "2025-02-03");
  for (const [file, from, changed] of edits) {
    const text = readFileSync(join(data, file), "utf8");
    assert.ok(text.includes(from), `${file}: ${from}`);
    writeFiles(data, { [file]: text.replace(from, changed) });
  }
  const { code, stdout, stderr } = await runHere("edition", "draft", "--data", data, "--as-of", today, "--to", to);
  assert.is(code, 0, stderr);
  const names = [`draft-${today}.pdf`, `draft-${today}.docx`, `draft-${today}-redline.pdf`, `draft-${today}-redline.docx`];
  assert.equal(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split("/").at(-1)),
    names,
  );
});

test("the redline for Word, accepted, is the draft, and rejected the edition", async () => {
  const redline = draftFile("-redline.docx");
  assert.equal(applyChanges(redline, "accept"), applyChanges(draftFile(".docx"), "accept"));
  const { facts } = await load(data);
  const [edition] = facts === undefined ? [] : modelOn(facts, day(today)).editions;
  const page = (edition && (await remakeEditionPage(edition))) ?? "";
  const earlier = await docxOf(page, { title: "", author: "", words: english, date: day(today), accent: undefined });
  assert.equal(applyChanges(redline, "reject"), applyChanges(earlier, "accept"));
  const { runs, paragraphs, rows } = countChanges(redline);
  assert.ok(runs > 10 && paragraphs > 5 && rows > 0, `${runs}, ${paragraphs}, ${rows}`);
});

/** A text without the table of contents: with what was deleted in it, a redline has other page numbers. */
function withoutContents(text: string): string {
  return text.replace(/Contents.*?(?=Document control)/s, "");
}

test("the PDF, the Word file and the redlines with all changes accepted hold the same text", async () => {
  const pdf = await saidBy(draftFile(".pdf"));
  const redline = await saidBy(draftFile("-redline.pdf"));
  const accepted = redline
    .replace(/deleted: .*?end of what is deleted\./g, " ")
    .replace(/inserted: |end of what is inserted\./g, " ")
    .replace(/Redline against .*? beside both\./, "");
  assert.is(lettersOf(withoutContents(accepted)), lettersOf(withoutContents(pdf)));
  // On paper the address of a link stands behind it; in Word one follows the link.
  const text = lettersOf(pdf.replace(/\([\w-]+(?:\.[\w-]+)+(?:\/[^\s)]*)?\)/g, ""));
  for (const file of [".docx", "-redline.docx"]) {
    const tables = ["table", "row", "cell", "end of table"];
    for (const line of applyChanges(draftFile(file), "accept").filter((each) => !tables.includes(each))) {
      for (const part of line
        .replace(/^Heading\d: /, "")
        .replace(/\{[^}]*\}/g, "")
        .split(/\[note: .*\]/)) {
        assert.ok(text.includes(lettersOf(part)), `${file}: ${part}`);
      }
    }
  }
});

test("the printed redline says on every page what it is, and aloud what was inserted and deleted", async () => {
  const pdf = await readPdf(draftFile("-redline.pdf"));
  for (let page = 0; page < pdf.pageCount; page += 1) {
    const { marked, outside } = pdf.textOn(page);
    const words = [...marked.values(), ...outside].join(" ");
    assert.match(words, /DRAFT of 30 June 2025/, `sheet ${page + 1}`);
    if (page > 0 && page < pdf.pageCount - 1) assert.match(words, "redline against the edition of 3 February 2025");
  }
  const said = pdf.tree === undefined ? "" : spokenText(pdf.tree);
  assert.match(said, "Redline against the edition of 3 February 2025.");
  assert.match(said, /We stand by inserted: all of end of what is inserted\. it\./);
  assert.match(said, /deleted: See also end of what is deleted\. inserted: Compare end of what is inserted\./);
});

for (const [standard, name] of Object.entries(standards) as [Standard, string][]) {
  skipIf(installVeraPdf(), test, `veraPDF finds nothing against ${name} in the redline`, () => {
    const [verdict] = runVeraPdf([join(to, `draft-${today}-redline.pdf`)], standard);
    assert.equal(verdict?.failed, []);
    assert.ok(verdict?.compliant);
  });
}

skipIf(missingOffice(), test, "LibreOffice gives the same headings, tables and tracked changes back", () => {
  const folder = createEmptyFolder();
  const profile = pathToFileURL(join(folder, "profile")).href;
  const file = join(to, `draft-${today}-redline.docx`);
  execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "docx", "--outdir", folder, file], {
    stdio: "ignore",
  });
  const [ours, back] = [readFileSync(file), readFileSync(join(folder, `draft-${today}-redline.docx`))];
  for (const decision of ["accept", "reject"] as const) {
    const lines = (from: Buffer) => applyChanges(from, decision).map((line) => line.replace(/\{[^}]*\}|\[note: .*\]/g, ""));
    assert.equal(lines(back), lines(ours), decision);
  }
});

/** Why LibreOffice cannot be run here; undefined where it can. */
function missingOffice(): string | undefined {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).error === undefined
    ? undefined
    : "there is no LibreOffice (libreoffice-writer-nogui)";
}

async function saidBy(bytes: Buffer): Promise<string> {
  const { tree } = await readPdf(bytes);
  // The contents hold page numbers, which a redline with its further words moves.
  return (tree === undefined ? "" : spokenText(tree)).replace(/Contents .*? Document control/, "");
}

/** A text without its spaces: lines break elsewhere in print. */
function lettersOf(text: string): string {
  return text.replace(/\s/g, "");
}

test("a comparison as a Word file is written where the drafts are, with tracked changes", async () => {
  const compare = () => runHere("edition", "compare", "--format", "docx", "--data", data, "--as-of", today, "--to", to);
  const { code, stdout, stderr } = await compare();
  assert.is(code, 0, stderr);
  assert.match(stdout, `changes-2025-02-03-to-${today}.docx`);
  const file = readFileSync(join(to, `changes-2025-02-03-to-${today}.docx`));
  const accepted = applyChanges(file, "accept");
  assert.ok(accepted.includes("It is read each year:"));
  assert.not.ok(applyChanges(file, "reject").includes("It is read each year:"));
  assert.ok(accepted.includes("Heading1: Changes from 3 February 2025 to 30 June 2025"));
  await compare();
  assert.ok(file.equals(readFileSync(join(to, `changes-2025-02-03-to-${today}.docx`))), "the same bytes each time");
});

test.run();
