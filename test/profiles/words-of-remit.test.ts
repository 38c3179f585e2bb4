import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOfPdf } from "../../src/compare/published/pdf-lines.ts";
import { remits } from "../../src/model/profile.ts";
import { profileOf, profileWords, readersFor } from "../../src/profiles/profiles.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { wordsFor } from "../../src/words/catalogue.ts";
import { buildOnce } from "../built.ts";
import { contentsOf } from "../folder.ts";
import { fixtureFolder, fixtureIn } from "../load/fixture.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { project } from "../sources.ts";

/** Words of children and those who bring them up, and of the law and the offices of their safeguarding. */
const ofChildren = new RegExp(
  `\\b(?:${[
    ...["child", "children", "children['’]s", "childhood", "young people", "young person", "parents?", "parental", "guardians?"],
    ...["Working Together", "Children Act", "16[A-L]", "MASH", "practice reviews?", "families first"],
    ...["(?:lead|delegated|statutory) safeguarding partners?", "relevant agenc(?:y|ies)"],
  ].join("|")})\\b`,
  "gi",
);

/** What stands in files for programs: values and names of fields, which are the same for every partnership. */
const technical = [/\(parent\)/g];

/** What there is of children in a text. */
function findIn(text: string): string[] {
  const read = technical.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  return read.match(ofChildren) ?? [];
}

test("what is looked for is found as whole words, in any case", () => {
  assert.equal(findIn("A Child, the PARENTS of children: section 16E, Working together."), [
    ...["Child", "PARENTS", "children", "16E", "Working together"],
  ]);
  assert.equal(findIn("childish apparently; working alone; (parent)"), []);
});

test("the catalogue names nobody, and what a remit says otherwise names those whom it is for", () => {
  const neutral = wordsFor("en-GB").messages;
  const naming = (messages: object, whom: RegExp) =>
    Object.entries(messages)
      .map(([key, text]: [string, string]) => [key, text.replace(/\{\w+(?:, select)?|\bparent \{|\(parent\)/g, "")] as const)
      .filter(([, text]) => whom.test(text))
      .map(([key]) => key);
  const children = /\bchild|\bparent|\bguardian|safeguarding partner|relevant agenc/i;
  assert.equal(naming(neutral, children), []);
  assert.equal(naming(neutral, /\badult/i), []);
  for (const remit of remits) {
    const own = profileWords(profileOf("England", remit), "en-GB");
    assert.ok(naming(own, remit === "children" ? /\bchild/i : /\badult/i).includes("concern.title"), remit);
    if (remit === "children") assert.equal(naming(own, /\badult/i), []);
    if (remit === "adults") assert.equal(naming(own, children), []);
    if (remit === "all-age") assert.equal(naming(own, /\bchild/i), naming(own, /\badult/i));
  }
});

test("the website, the PDF, the feeds, the calendar and the open data of an adults' board have no word of children", async () => {
  const folder = await buildOnce({ data: "test/fixtures/saltby" });
  const files = Object.entries(contentsOf(folder)).filter(([path]) =>
    /\.(?:html|xml|atom|ics|json|csv|txt|webmanifest)$/.test(path),
  );
  assert.ok(files.length > 40, `${files.length} files`);
  const own = files.filter(([path]) => !/^(?:pagefind|assets|static|schemas?)\//.test(path));
  // Of a page its words, and of its attributes those that are read out; classes and scripts are the program's.
  const textOf = (path: string, text: string) =>
    path.endsWith(".html")
      ? text.replace(/<script(?! type="application\/ld).*?<\/script>/gs, "").replace(/ (?:class|id|data-[\w-]+)="[^"]*"/g, "")
      : text;
  assert.equal(
    own.flatMap(([path, text]) => findIn(textOf(path, toUtf8(text))).map((found) => `${path}: ${found}`)),
    [],
  );
  const { lines } = await linesOfPdf(readFileSync(join(folder, "downloads/governance-arrangements.pdf")));
  const printed = lines.map(({ text }) => text).join("\n");
  assert.match(printed, "Learning and Review Group");
  assert.equal(findIn(printed), []);
  const page = (path: string) => wordsOf(readFileSync(join(folder, path, "index.html"), "utf8"));
  assert.match(page(""), /Worried about an adult\?.*The statutory partners.*3 member organisations/);
  assert.match(page("partners"), /Statutory partners .*Member organisations /);
  assert.match(page("accessibility"), "get back to you in 1 working day.");
});

test("the check says nothing of children to an adults' board, but for the names of fields", async () => {
  const other = ["arrangements.yaml", "kind: relevantAgencies\n", "kind: chairing\n"] as const;
  const { findings } = await fixtureIn(fixtureFolder("saltby", [other]), "2025-06-30");
  const told = findings.map(({ message, help = "" }) => `${message} ${help}`);
  assert.match(told.join("\n"), "No review of the list of member organisations is promised.");
  assert.equal(told.flatMap(findIn), []);
});

test("the pages of a partnership for all ages have words of children where its data have them", async () => {
  const folder = join(project, "test/fixtures/calderwick");
  const { model } = await loadOn(folder, "2026-06-01");
  assert.ok(model);
  const data = Object.values(contentsOf(folder)).map(toUtf8).join("\n");
  const { profile } = model;
  const ofProfile = [profileWords(profile, "en-GB"), readersFor(profile, "en-GB"), profile?.duties.duties];
  const said = plain(`${data}\n${JSON.stringify(ofProfile)}`);
  for (const { path } of allPages(model)) {
    const texts = markupOf(model, path)
      .replace(/<script.*?<\/script>/gs, "")
      .split(/<[^>]*>/);
    const phrases = texts.flatMap((text) => [
      ...findIn(text),
      ...[...text.matchAll(/\p{L}+ (?:child|children|parents?|guardians?)\b/giu)].map(([phrase]) => phrase),
    ]);
    for (const phrase of phrases) assert.ok(said.includes(plain(phrase)), `${path}: ${phrase}`);
  }
});

/** A text of a file that was read byte by byte. */
function toUtf8(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
}

test.run();
