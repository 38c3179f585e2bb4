import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { buildOnce, usualDay } from "../built.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { editionDay, published } from "../published-folder.ts";
import { project } from "../sources.ts";
import { runHere } from "./run-command.ts";

const test = suite("edition extract");

const pdfOf = (site: string) => join(site, "downloads/governance-arrangements.pdf");
const fenmarsh = join(project, "test/fixtures/fenmarsh");
const folder = createEmptyFolder();

test("makes data of a PDF alone, from which the same PDF is built, byte for byte", async () => {
  const site = await buildOnce();
  const restored = join(folder, "restored");
  const { code, stdout, stderr } = await runHere("edition", "extract", pdfOf(site), restored);
  assert.is(code, 0, stderr);
  assert.match(stdout, `npx governance build --data ${restored} --as-of ${usualDay}`);
  const again = await buildOnce({ data: restored });
  assert.ok(readFileSync(pdfOf(again)).equals(readFileSync(pdfOf(site))));
});

test("makes the same document again that tells what was amended since its edition", async () => {
  const data = await published(fenmarsh);
  const partners = readFileSync(join(data, "partners.yaml"), "utf8");
  const renamed = "Fenmarsh Constables\n    formerNames:\n      - { name: Fenmarsh Constabulary, until: 2025-03-31 }\n";
  writeFiles(data, { "partners.yaml": partners.replace("Fenmarsh Constabulary\n", renamed) });
  const site = await buildOnce({ data });
  const { holdings } = await readPdf(readFileSync(pdfOf(site)));
  assert.equal(
    holdings.files.map(({ name, relationship }) => [name, relationship]),
    [
      [`arrangements-${usualDay}.json`, "Source"],
      [`edition-${editionDay}.json`, "Supplement"],
    ],
  );
  const restored = join(folder, "amended");
  const { code, stdout, stderr } = await runHere("edition", "extract", pdfOf(site), restored);
  assert.is(code, 0, stderr);
  assert.not.match(stdout, "cannot be told again");
  assert.ok(readFileSync(pdfOf(await buildOnce({ data: restored }))).equals(readFileSync(pdfOf(site))));
});

test("gives the commands that make it again in such a way that a folder with a space stays one word", async () => {
  const spaced = join(folder, "out of the PDF");
  const { code, stdout, stderr } = await runHere("edition", "extract", pdfOf(await buildOnce()), spaced);
  assert.is(code, 0, stderr);
  assert.ok(stdout.includes(`--data "${spaced}" --as-of ${usualDay} --out "${spaced}-site"\n`), stdout);
  assert.ok(stdout.includes(`draft --data "${spaced}" --as-of ${usualDay}\n`), stdout);
});

test("makes the same draft again", async () => {
  const draftIn = async (name: string, data: string) => {
    const to = join(folder, name);
    const { code, stderr } = await runHere("edition", "draft", "--data", data, "--as-of", usualDay, "--to", to);
    assert.is(code, 0, stderr);
    return join(to, `draft-${usualDay}.pdf`);
  };
  const draft = await draftIn("drafts", fenmarsh);
  const restored = join(folder, "of-draft");
  const { code, stdout } = await runHere("edition", "extract", draft, restored);
  assert.is(code, 0);
  assert.match(stdout, `npx governance edition draft --data ${restored} --as-of ${usualDay}`);
  assert.ok(readFileSync(await draftIn("drafts-again", restored)).equals(readFileSync(draft)));
});

test("finds no edition in a PDF where that names somebody who is not named any more, and says so", async () => {
  const data = await published(fenmarsh);
  const people = readFileSync(join(data, "people.yaml"), "utf8");
  const withdrawn = people.replace(/(name: Ada Wren[\s\S]*?)publish: true/, "$1publish: false");
  assert.is.not(withdrawn, people);
  const chapter = readFileSync(join(data, "chapters/how-we-work.md"), "utf8");
  writeFiles(data, {
    "people.yaml": withdrawn,
    "chapters/how-we-work.md": chapter.replaceAll("[[person:ada-wren]]", "[[person:ada-wren|post]]"),
  });
  const site = await buildOnce({ data });
  const { holdings } = await readPdf(readFileSync(pdfOf(site)));
  assert.equal(
    holdings.files.map(({ name }) => name),
    [`arrangements-${usualDay}.json`],
  );
  assert.not.match(Buffer.from(holdings.files[0]?.content ?? []).toString("utf8"), "Ada Wren");
  const { code, stdout } = await runHere("edition", "extract", pdfOf(site), join(folder, "withdrawn"));
  assert.is(code, 0);
  assert.match(stdout, "does not carry what the edition of 3 February 2025 said");
});

test("refuses what is no PDF of this program, says why, and writes nothing", async () => {
  const foreign = join(folder, "foreign.pdf");
  writeFileSync(foreign, "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
  const hollow = join(folder, "hollow.pdf");
  const snapshot = deflateSync(JSON.stringify({ format: 1, day: "2025-06-30", files: {}, sections: [], assets: {} }));
  writeFileSync(
    hollow,
    Buffer.concat([Buffer.from("%PDF-1.7\n<< /Type /EmbeddedFile >>\nstream\n"), snapshot, Buffer.from("\nendstream")]),
  );
  const cases: [string, number, RegExp][] = [
    [foreign, 1, /foreign\.pdf: It carries no data\. [\s\S]*Nothing was written\./],
    [hollow, 1, /hollow\.pdf: Its data are those of no partnership\. Nothing was written\./],
    [join(folder, "none.pdf"), 2, /none\.pdf cannot be read/],
    [folder, 2, /is no file\. Name a PDF/],
  ];
  const to = join(folder, "nothing");
  for (const [file, expected, sentence] of cases) {
    const { code, stderr } = await runHere("edition", "extract", file, to);
    assert.is(code, expected, stderr);
    assert.match(stderr, sentence);
    assert.throws(() => readdirSync(to));
  }
});

test("refuses data that this version cannot read, with what they are", async () => {
  const file = join(folder, "later.pdf");
  const arrangements = { record: { title: "Arrangements", neverHeardOf: 1 } };
  const snapshot = { format: 1, day: "2025-06-30", files: { "arrangements.yaml": arrangements }, sections: [], assets: {} };
  const content = deflateSync(JSON.stringify(snapshot));
  writeFileSync(
    file,
    Buffer.concat([Buffer.from("%PDF-1.7\n<< /Type /EmbeddedFile >>\nstream\n"), content, Buffer.from("\nendstream")]),
  );
  const { code, stderr } = await runHere("edition", "extract", file, join(folder, "later"));
  assert.is(code, 1);
  assert.match(stderr, "neverHeardOf");
  assert.match(
    stderr.replace(/\s+/g, " "),
    "this version of the program cannot read all that the PDF carries. Nothing was written.",
  );
});

test("writes into no folder that is in use, and asks for what was left out", async () => {
  writeFiles(folder, { "used/a.txt": "" });
  for (const [args, sentence] of [
    [["x.pdf", join(folder, "used")], "There is something in"],
    [["x.pdf"], "Say which PDF, and which folder to write"],
    [["x.pdf", join(folder, "new"), "more"], '"more" is not expected here'],
    [["x.pdf", "/proc/partnership"], "belongs to the system"],
  ] as const) {
    const { code, stderr } = await runHere("edition", "extract", ...args);
    assert.is(code, 2);
    assert.match(stderr, sentence);
  }
});

test.run();
