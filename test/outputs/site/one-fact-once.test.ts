import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { prepareProjectSite } from "../../../build/site/site-of.ts";
import { loadOn } from "../../load/load-on.ts";

const test = suite("one fact, once");

interface Written {
  readonly files: ReadonlyMap<string, string>;
  readonly mark: string;
}

/** The text of every page of the website made from a data folder, by its path. */
async function pagesOf(data: string): Promise<Written> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const { model } = await loadOn(data, "2025-06-30");
  assert.ok(model);
  const made = await prepareProjectSite({ model, state: "edition", base: "/", folder });
  await made.writePrintedPage();
  await made.writePages();
  await made.writePagesAboutPdf({ path: "/downloads/made.pdf", bytes: 1, pages: 1 });
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(html|json|csv|xml|ics|txt|webmanifest)$/.test(name),
  );
  const files = new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, unfolded(await readFile(join(folder, name), "utf8"), name)] as const),
    ),
  );
  await rm(folder, { recursive: true });
  return { files, mark: made.context.mark };
}

/** A calendar folds its lines at a length (RFC 5545, section 3.1): a longer name folds elsewhere, which is no other fact. */
function unfolded(text: string, name: string): string {
  return name.endsWith(".ics") ? text.replaceAll("\r\n ", "") : text;
}

/**
 * The website of the data as they are, and with the name of one organisation changed in its one line. The new
 * names sort where the old ones did, so that lists in the order of the alphabet keep theirs.
 */
async function renamed(data: string, from: string, to: string): Promise<{ before: Written; after: Written }> {
  const copy = await mkdtemp(join(tmpdir(), "data-"));
  await cp(data, copy, { recursive: true });
  // A published edition keeps the names of its day.
  await rm(join(copy, "editions"), { recursive: true, force: true });
  const before = await pagesOf(copy);
  const partners = join(copy, "partners.yaml");
  const lines = (await readFile(partners, "utf8")).split("\n");
  const places = lines.flatMap((line, index) => (line.trim() === `name: ${from}` ? [index] : []));
  assert.is(places.length, 1, "the name stands in one line");
  await writeFile(partners, lines.map((line, index) => (index === places[0] ? line.replace(from, to) : line)).join("\n"));
  const after = await pagesOf(copy);
  await rm(copy, { recursive: true });
  return { before, after };
}

for (const [data, from, to, corners] of [
  [
    "data",
    "West Midlands Police",
    "Westmere Constabulary",
    ["document/index.html", "partners/west-midlands-police/index.html", "groups/executive-board/index.html"],
  ],
  [
    "test/fixtures/fenmarsh",
    "Fenmarsh Constabulary",
    "Fenmarsh Constables",
    ["document/index.html", "partners/fenmarsh-constabulary/index.html"],
  ],
  [
    "data",
    "Birmingham Safeguarding Children Partnership",
    "Birmingham Safeguarding Children Alliance",
    ["document/index.html", "arrangements/the-partnership/index.html"],
  ],
] as const) {
  test(`${from} is renamed in one line, everywhere on the website and nowhere else`, async () => {
    const { before, after } = await renamed(data, from, to);
    assert.equal([...after.files.keys()], [...before.files.keys()]);
    for (const [name, text] of after.files) {
      const undone = text.replaceAll(to, from).replaceAll(after.mark, before.mark);
      assert.ok(
        withoutExplanations(undone) === withoutExplanations(before.files.get(name) ?? ""),
        `${name} differs in more than the name`,
      );
    }
    for (const name of corners) {
      assert.match(after.files.get(name) ?? "", to, `${name} has the new name`);
      assert.not.match(after.files.get(name) ?? "", from, `${name} has the old name no more`);
    }
  });
}

/** A text kept as history explains an abbreviation by the name of its time, and is given the name of today once that is another. */
function withoutExplanations(page: string): string {
  return page.replace(/<abbr title="[^"]*">([^<]*)<\/abbr>/g, "$1");
}

test("another partnership's website has not one word of the first", async () => {
  const { files } = await pagesOf("test/fixtures/fenmarsh");
  for (const [name, text] of files) assert.not.match(text, /birmingham|lscp|solihull/i, name);
});

test("text that holds HTML is shown as text on every page", async () => {
  const copy = await mkdtemp(join(tmpdir(), "data-"));
  await cp("test/fixtures/fenmarsh", copy, { recursive: true });
  const partners = await readFile(join(copy, "partners.yaml"), "utf8");
  await writeFile(
    join(copy, "partners.yaml"),
    partners.replace("name: Fenmarsh Constabulary", "name: Fen <img src=x onerror=alert(1)> & Co"),
  );
  const { files } = await pagesOf(copy);
  await rm(copy, { recursive: true });
  const shown = [...files].filter(([name, text]) => name.endsWith(".html") && text.includes("Fen &lt;img src=x"));
  assert.ok(shown.some(([name]) => name === "index.html"));
  assert.ok(shown.length > 2);
  for (const [name, text] of files) if (name.endsWith(".html")) assert.not.match(text, "<img src=x", name);
});

test.run();
