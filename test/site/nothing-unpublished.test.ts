import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { runHere } from "../build/run-command.ts";
import { buildOnce, usualDay } from "../built.ts";
import { contentsOf } from "../folder.ts";
import { editionDay } from "../published-folder.ts";
import { plantedFields, shown, tellsSecret, writePlantedEdition } from "./planted.ts";
import { textsOfPdf, unpackedOf } from "./texts-that-go-out.ts";

/** A website, by the paths of its files; whether a text tells something of it that may not go out; and what does go out. */
interface Site {
  readonly files: Readonly<Record<string, string>>;
  readonly tells: (text: string) => boolean;
  readonly published: string;
}

const test = suite<{ planted: Site; report: string; fenmarsh: Site }>("nothing unpublished leaves");

test.before(async (context) => {
  const data = await writePlantedEdition();
  context.planted = { files: contentsOf(await buildOnce({ data })), tells: tellsSecret, published: shown };
  context.report = (await runHere("check", "--data", data, "--as-of", usualDay)).stdout;
  context.fenmarsh = {
    files: contentsOf(await buildOnce({ data: "test/fixtures/fenmarsh" })),
    tells: (text) => /unseen|ed-bittern|01632 ?960099/i.test(text),
    published: "Ada Wren",
  };
});

test("what may not go out is found by walking the schemas, and holds what is known to be of that kind", () => {
  for (const name of ["id", "name", "portrait", "signature", "description", "from", "until", "email", "phone", "note"])
    assert.ok(plantedFields.includes(name), name);
});

test("what is published of the same people does go out, so that a search would find it", ({ planted: { files } }) => {
  const holding = Object.keys(files).filter((path) => files[path]?.includes(`${shown} name`));
  for (const path of ["data/people.json", "people/index.html", `data/editions/${editionDay}.json`])
    assert.ok(holding.includes(path), `${path}: ${holding.join()}`);
  assert.ok(files["document/index.html"]?.includes(`alt="${shown} description"`));
  const substitutes = new RegExp(`Substitutes: ${shown} name [^;<]* Published Post; Unpublished Post<`);
  for (const page of ["groups/executive-board", "document"]) assert.match(files[`${page}/index.html`] ?? "", substitutes, page);
  for (const name of ["portrait", "signature"]) assert.match(files[`assets/${shown}/${name}.svg`] ?? "", `${shown} picture`);
});

test("the post and the organisation of somebody unpublished, being the office's, may be shown", ({ planted: { files } }) => {
  for (const page of ["groups/executive-board", "arrangements/foreword", "document"])
    assert.match(files[`${page}/index.html`] ?? "", "Unpublished Post", page);
});

for (const name of ["planted", "fenmarsh"] as const) {
  test(`no file of ${name} holds it or is named after it: pages, pictures, data, feed, calendar, headers or PDF`, (context) => {
    const { files, tells } = context[name];
    const holding = Object.entries(files).filter(([path, text]) => tells(path) || tells(text));
    assert.equal(
      holding.map(([path]) => path),
      [],
    );
  });

  test(`the search index of ${name} holds it nowhere, unpacked`, (context) => {
    const { files, tells, published } = context[name];
    const texts = unpackedOf(files);
    assert.ok(texts.length > 5, "there are packed parts");
    assert.ok(texts.some(([, text]) => text.includes(published)));
    assert.equal(
      texts.filter(([, text]) => tells(text)).map(([path]) => path),
      [],
    );
  });

  test(`the PDF of ${name} holds it neither in its text, nor in its metadata, nor in any stream`, async (context) => {
    const { files, tells, published } = context[name];
    const texts = await textsOfPdf(files["downloads/governance-arrangements.pdf"] ?? "");
    assert.ok(texts.some((text) => text.includes(published)));
    assert.equal(texts.filter(tells), []);
  });
}

for (const name of ["planted", "fenmarsh"] as const) {
  test(`the data that the PDF of ${name} carries hold what is published, and nothing of it`, async (context) => {
    const { files, tells, published } = context[name];
    const { holdings } = await readPdf(Buffer.from(files["downloads/governance-arrangements.pdf"] ?? "", "latin1"));
    const texts = holdings.files.map(({ content }) => Buffer.from(content).toString("utf8"));
    assert.ok(texts[0]?.includes(published));
    const pictures = texts.flatMap((text) => Object.values<string>(JSON.parse(text).assets));
    assert.ok(pictures.length > 0);
    const unpacked = pictures.map((picture) => Buffer.from(picture, "base64").toString("latin1"));
    assert.equal([...texts, ...unpacked, ...holdings.files.map((file) => file.name)].filter(tells), []);
  });
}

test("a picture that goes out is one that something published shows", ({ planted: { files } }) => {
  const pictures = Object.keys(files).filter((path) => /^assets\/.*\.(?:svg|png|jpe?g)$/.test(path));
  assert.equal(pictures, [
    "assets/ada-wren.svg",
    "assets/logo.svg",
    "assets/signatures/ada-wren.svg",
    `assets/${shown}/portrait.svg`,
    `assets/${shown}/signature.svg`,
  ]);
});

test("the editor is told of what stays in the data", ({ report }) => {
  for (const name of ["portrait", "signature"]) assert.match(report.replace(/\s+/g, " "), `The ${name} is not shown`);
});

test.run();
