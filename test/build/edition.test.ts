import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attachedData } from "../../build/site/attached-data.ts";
import { printAlone } from "../../build/site/print-alone.ts";
import { modelOn } from "../../src/load/load.ts";
import { readSnapshot, writePictures } from "../../src/load/snapshot/read-snapshot.ts";
import type { Snapshot } from "../../src/load/snapshot/snapshot.ts";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";
import { project } from "../sources.ts";
import { type Ran, runHere } from "./run-command.ts";

const test = suite<{ data: string }>("edition");

test.before.each((context) => {
  context.data = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), context.data, { recursive: true });
});

const publish = (data: string, on: string, ...more: string[]): Promise<Ran> =>
  runHere("edition", "publish", "--data", data, "--date", on, ...more);

const signOff = (data: string, partner: string, by: string, ...more: string[]): Promise<Ran> =>
  runHere("edition", "sign-off", partner, "--data", data, "--by", by, "--on", "2025-02-01", ...more);

/** Signs off for all three statutory partners. */
async function signOffAll(data: string): Promise<void> {
  for (const [partner, by] of [
    ["fenmarsh-constabulary", "ada-wren"],
    ["fenmarsh-county-council", "bo-heron"],
    ["fenmarsh-care-board", "cy-plover"],
  ] as const) {
    const { code, stderr } = await signOff(data, partner, by, "--minute", "EB/2025/2/1");
    assert.is(code, 0, stderr);
  }
}

const read = (data: string, path: string) => readFileSync(join(data, path), "utf8");

test("is refused until every statutory partner has signed it off, and then kept with who did", async ({ data }) => {
  const before = contentsOf(data);
  const refused = await publish(data, "2025-02-03");
  assert.is(refused.code, 1);
  assert.match(refused.stderr, "No sign-off by Fenmarsh Constabulary, Fenmarsh County Council or");
  assert.equal(contentsOf(data), before, "nothing was written");
  await signOffAll(data);
  const published = await publish(data, "2025-02-03", "--version", "2");
  assert.is(published.code, 0, published.stderr);
  const record = read(data, "editions/2025-02-03/edition.yaml");
  for (const words of [
    "name: Second edition",
    'version: "2"',
    "partner: Fenmarsh Constabulary",
    "person: Ada Wren",
    "minute: EB/2025/2/1",
  ])
    assert.ok(record.includes(words), `${words}\n${record}`);
  const { code } = await runHere("check", "--data", data, "--as-of", "2025-02-03");
  assert.is(code, 0);
});

test("made again from what was frozen, is the same PDF byte for byte", async ({ data }) => {
  await signOffAll(data);
  assert.is((await publish(data, "2025-02-03")).code, 0);
  const frozen = join(data, "editions/2025-02-03");
  const snapshot = JSON.parse(read(frozen, "arrangements.json")) as Snapshot;
  const pictures = createEmptyFolder();
  await writePictures(snapshot, pictures);
  const { facts } = readSnapshot(snapshot, "arrangements.json", pictures);
  assert.ok(facts);
  const model = modelOn(facts, day("2025-02-03"));
  const attached = await attachedData(facts, model, "edition");
  const again = await printAlone({ model, state: "edition", shown: "frozen", attached });
  assert.is(hash(again.pdf), hash(readFileSync(join(frozen, "arrangements.pdf"))));
});

test("is carried by its own PDF as data, byte for byte", async ({ data }) => {
  await signOffAll(data);
  assert.is((await publish(data, "2025-02-03")).code, 0);
  const frozen = join(data, "editions/2025-02-03");
  const { holdings } = await readPdf(readFileSync(join(frozen, "arrangements.pdf")));
  assert.equal(
    holdings.files.map(({ name, relationship }) => [name, relationship]),
    [["arrangements-2025-02-03.json", "Source"]],
  );
  const [carried] = holdings.files;
  assert.not.match(read(frozen, "arrangements.json"), '"sign-offs.yaml"');
  assert.is(Buffer.from(carried?.content ?? []).toString("utf8"), read(frozen, "arrangements.json"));
});

function hash(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

test("that has been changed since is an error of the check, which names the file", async ({ data }) => {
  await signOffAll(data);
  assert.is((await publish(data, "2025-02-03")).code, 0);
  const path = "editions/2025-02-03/arrangements.json";
  writeFiles(data, { [path]: read(data, path).replace("Fenmarsh", "Fenmoor") });
  const { code, stdout } = await runHere("check", "--data", data, "--as-of", "2025-02-03");
  assert.is(code, 1);
  assert.match(stdout, /edition\.yaml:\d+:\d+/);
  assert.match(stdout.replace(/\s+/g, " "), '"arrangements.json" is no longer what was published');
});

test("is published in spite of what stands against it only with a reason, which it keeps", async ({ data }) => {
  assert.is((await publish(data, "2025-02-03", "--despite", "The board agreed by letter.")).code, 0);
  assert.match(read(data, "editions/2025-02-03/edition.yaml"), "why: The board agreed by letter.");
});

test("of a day that has one, or before it, is refused", async ({ data }) => {
  mkdirSync(join(data, "editions/2025-02-03"), { recursive: true });
  writeFileSync(join(data, "editions/2025-02-03/edition.yaml"), "title: Safeguarding Arrangements\n");
  for (const on of ["2025-02-03", "2025-01-01"]) {
    const { code, stderr } = await publish(data, on, "--despite", "x");
    assert.is(code, 2);
    assert.match(stderr, on === "2025-02-03" ? "never changes" : "is before the last edition");
  }
});

test("made for comment says on every page that it is a draft, and of which day, in print and for Word", async ({ data }) => {
  const to = join(data, "drafts");
  const { code, stdout, stderr } = await runHere("edition", "draft", "--data", data, "--as-of", "2025-06-30", "--to", to);
  assert.is(code, 0, stderr);
  assert.match(stdout, "There is no redline: no edition has been published yet.");
  assert.equal(readdirSync(to).sort(), ["draft-2025-06-30.docx", "draft-2025-06-30.pdf"]);
  const pdf = await readPdf(readFileSync(join(to, "draft-2025-06-30.pdf")));
  for (let page = 0; page < pdf.pageCount; page += 1) {
    const { marked, outside } = pdf.textOn(page);
    assert.match([...marked.values(), ...outside].join(" "), /DRAFT of 30 June 2025/, `sheet ${page + 1}`);
  }
  const parts = Object.entries(unzipSync(readFileSync(join(to, "draft-2025-06-30.docx"))));
  const feet = parts.filter(([name]) => /footer\d*\.xml$/.test(name)).map(([, bytes]) => strFromU8(bytes));
  assert.is(feet.length, 1, "all pages have the same foot");
  assert.match(feet[0] ?? "", "DRAFT of 30 June 2025");
});

test("a sign-off by somebody of another organisation is recorded, since a deputy may give it, but not in silence", async ({
  data,
}) => {
  const { code, stderr } = await signOff(data, "fenmarsh-constabulary", "bo-heron");
  assert.is(code, 0);
  assert.match(stderr, "Bo Heron signed off for Fenmarsh Constabulary on 1 February 2025, but was with Fenmarsh County Council");
  const { code: checked, stdout } = await runHere("check", "--data", data, "--as-of", "2025-02-03");
  assert.is(checked, 0, "it is a warning");
  assert.match(stdout, /sign-offs\.yaml:\d+:\d+/);
});

test("is refused while a body that is no statutory partner signs it off, whoever typed that", async ({ data }) => {
  await signOffAll(data);
  const signOffs = read(data, "sign-offs.yaml");
  writeFiles(data, { "sign-offs.yaml": `${signOffs}  - { partner: tidewater-hospital, by: bo-heron, on: 2025-02-01 }\n` });
  const { code, stderr } = await publish(data, "2025-02-03");
  assert.is(code, 1);
  assert.match(stderr.replace(/\s+/g, " "), "Tidewater Hospital signs the edition off, but is no statutory partner.");
});

test("a minute of several lines is refused, and nothing is written", async ({ data }) => {
  const before = contentsOf(data);
  const { code, stderr } = await signOff(data, "fenmarsh-constabulary", "ada-wren", "--minute", "EB/1\nEB/2");
  assert.is(code, 2);
  assert.match(stderr, "--minute takes one line of plain text.");
  assert.equal(contentsOf(data), before);
});

test("tried with --dry-run writes nothing", async ({ data }) => {
  const before = contentsOf(data);
  assert.is((await publish(data, "2025-02-03", "--despite", "x", "--dry-run")).code, 0);
  assert.is((await signOff(data, "fenmarsh-constabulary", "ada-wren", "--dry-run")).code, 0);
  assert.equal(contentsOf(data), before);
});

test("that was begun by a process that was killed is not read", async ({ data }) => {
  const check = () => runHere("check", "--data", data, "--as-of", "2025-02-03");
  const before = await check();
  writeFiles(data, { "editions/.2025-02-03.desk.4711.draft/edition.yaml": "title: Half an edi" });
  assert.equal(await check(), before);
});

test.run();
