import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../command.ts";
import { contentsOf } from "../folder.ts";

/** No such word stands anywhere but where it is planted. */
const secret = "zqxunseen";

/** A person whose name is not published, and one whose name is: of neither may what is for the office alone go out. */
const planted = `  - id: planted-unpublished
    name: ${secret} One
    post: Planted Post
    partner: fenmarsh-partnership
    email: ${secret}@example.org
    phone: "01632 960777"
    note: ${secret} note
  - id: planted-published
    name: Planted Published
    publish: true
    email: other-${secret}@example.org
    phone: "01632 960778"
    note: other ${secret} note # ${secret} in a comment
`;

const test = suite<{ folder: string; site: string; files: Record<string, string> }>("nothing unpublished leaves");

test.before(async (context) => {
  context.folder = mkdtempSync(join(tmpdir(), "planted-"));
  const data = join(context.folder, "data");
  context.site = join(context.folder, "site");
  cpSync("test/fixtures/fenmarsh", data, { recursive: true });
  const people = join(data, "people.yaml");
  writeFileSync(people, readFileSync(people, "utf8").replace(/^people:\n/m, `people:\n${planted}`));
  const group = join(data, "groups/executive-board.yaml");
  const seat = `    agency: fenmarsh-partnership\n    seats:\n      - person: planted-unpublished\n      - person: planted-published\n`;
  writeFileSync(group, readFileSync(group, "utf8").replace(/^memberships:\n/m, `memberships:\n  -${seat.slice(3)}`));
  const { code, stdout, stderr } = await run("build", ["--data", data, "--out", context.site, "--as-of", "2025-06-30"]);
  assert.is(code, 0, `${stdout}${stderr}`);
  context.files = contentsOf(context.site);
});

test.after(({ folder }) => rmSync(folder, { recursive: true }));

test("what is published of the same people does go out, so that the search would find it", ({ files }) => {
  const holding = Object.keys(files).filter((path) => files[path]?.includes("Planted Published"));
  assert.ok(holding.includes("data/people.json") && holding.includes("people/index.html"), holding.join());
  assert.ok(files["groups/executive-board/index.html"]?.includes("Planted Post"));
});

test("no file holds it: pages, data, feed, calendar, headers or PDF as it lies on disk", ({ files }) => {
  const holding = Object.entries(files).filter(([, text]) => tellsSecret(text));
  assert.equal(
    holding.map(([path]) => path),
    [],
  );
});

test("the search index holds it nowhere, unpacked", ({ files }) => {
  const packed = Object.entries(files).filter(([, text]) => text.startsWith("\u001f\u008b"));
  assert.ok(packed.length > 5, "there are packed parts");
  const texts = packed.map(([path, text]) => [path, gunzipSync(Buffer.from(text, "latin1")).toString("utf8")] as const);
  assert.ok(texts.some(([, text]) => text.includes("Planted Published")));
  assert.equal(
    texts.filter(([, text]) => tellsSecret(text)).map(([path]) => path),
    [],
  );
});

test("the PDF holds it neither in its text, nor in its metadata, nor in any stream", async ({ site, files }) => {
  const path = "downloads/governance-arrangements.pdf";
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(site, path))), verbosity: 0 }).promise;
  const texts = [JSON.stringify(await pdf.getMetadata()), JSON.stringify(await pdf.getOutline())];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  await pdf.destroy();
  assert.ok(texts.some((text) => text.includes("Planted Published")));
  assert.equal([...texts, ...streamsOf(files[path] ?? "")].filter(tellsSecret), []);
});

/** The secret word, or one of the numbers planted beside it, with or without its space. */
function tellsSecret(text: string): boolean {
  return text.toLowerCase().includes(secret) || /01632 ?96077[78]/.test(text);
}

/** What a PDF's deflated streams hold. */
function streamsOf(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, bytes = ""]) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      // Not deflated: then it stands in the file as it is, and has been searched with it.
      return [];
    }
  });
}

test.run();
