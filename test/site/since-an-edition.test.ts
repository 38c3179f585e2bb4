import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findAmendments } from "../../build/site/amendments.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { published } from "../published-folder.ts";
import { project } from "../sources.ts";
import { markupOf, oneLine, wordsOf } from "./page-of-model.ts";
import { writePlantedFolder } from "./planted.ts";

const test = suite("pages since an edition");

type Edits = Readonly<Record<string, (text: string) => string>>;

/** The pages of a folder whose edition is kept, after edits of its files: a function from the path of a page to its markup. */
async function pagesAfter(folder: string, edits: Edits) {
  const data = await published(folder);
  for (const [path, edit] of Object.entries(edits)) {
    const before = readFileSync(join(data, path), "utf8");
    assert.is.not(edit(before), before, path);
    writeFiles(data, { [path]: edit(before) });
  }
  const { model } = await loadOn(data, "2025-06-30");
  if (model === undefined) throw new Error("There is no model.");
  const amendments = await findAmendments(model);
  return { model, pageAt: (path: string) => markupOf(model, path, amendments) };
}

/** The paths of the pages of the document whose feet say that they were amended; the feet of the others name the edition. */
function amendedAmong({ model, pageAt }: Awaited<ReturnType<typeof pagesAfter>>): string[] {
  return allPages(model).flatMap(({ path, ofDocument }) => {
    if (!ofDocument) return [];
    const [, said] =
      /^From the [^,]+, (amended since the )?edition of 3 February 2025\.$/.exec(footOf(pageAt(path))) ?? assertFoot(path);
    return said === undefined ? [] : [path];
  });
}

function assertFoot(path: string): never {
  throw new Error(`The foot of ${path} says nothing of the edition.`);
}

function footOf(markup: string): string {
  return wordsOf(/<p class="app-page__reviewed"[^>]*>([\s\S]*?)<\/p>/.exec(markup)?.[1] ?? "")
    .replace(/\s+([.,])/g, "$1")
    .trim();
}

const fenmarsh = join(project, "test/fixtures/fenmarsh");

const rename = (text: string) =>
  text.replace(
    "Fenmarsh Constabulary\n",
    "Fenmarsh Constables\n    formerNames:\n      - { name: Fenmarsh Constabulary, until: 2025-03-31 }\n",
  );
const reword = (text: string) => text.replace("We stand by it.", "We stand by all of it.");

test("link to what changed about a group or an organisation, whose part tells each change once, and nowhere else", async () => {
  const pages = await pagesAfter(fenmarsh, {
    "partners.yaml": rename,
    "groups/learning-group.yaml": (text) => text.replace(/^kind: \w+/m, "kind: forum"),
  });
  const { pageAt } = pages;
  const linkOf = (path: string) => /<p class="app-amended"><a href="([^"]*)">/.exec(pageAt(path))?.[1];
  assert.is(linkOf("/partners/fenmarsh-constabulary/"), "/changes/#organisation-fenmarsh-constabulary");
  assert.is(linkOf("/groups/learning-group/"), "/changes/#group-learning-group");
  for (const path of ["/partners/marsh-lights/", "/groups/executive-board/"]) assert.is(linkOf(path), undefined, path);
  const changes = pageAt("/changes/");
  const part = changes.slice(changes.indexOf('id="organisation-fenmarsh-constabulary"')).split("</section>")[0] ?? "";
  assert.is(oneLine(part).split("is renamed Fenmarsh Constables").length, 2, part);
  const ids = [...changes.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.is(new Set(ids).size, ids.length, "no two parts share an anchor");
  for (const [, target = ""] of changes.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target), target);
  const amended = amendedAmong(pages);
  for (const path of ["/partners/", "/partners/fenmarsh-constabulary/", "/memberships/"]) assert.ok(amended.includes(path), path);
  assert.not.ok(amended.includes("/partners/marsh-lights/"));
});

for (const [name, folder] of [
  ["fenmarsh", fenmarsh],
  ["somebody who is not published", writePlantedFolder()],
] as const) {
  test(`are called amended where they differ and nowhere else, and lead to their own words: ${name}`, async () => {
    const pages = await pagesAfter(folder, { "chapters/foreword.md": reword });
    assert.equal(amendedAmong(pages), ["/arrangements/foreword/"]);
    const [, target = ""] = /href="\/changes\/#([^"]*)"/.exec(pages.pageAt("/arrangements/foreword/")) ?? [];
    const changes = pages.pageAt("/changes/");
    assert.match(wordsOf(changes.slice(changes.indexOf(`id="${target}"`))).slice(0, 200), /Foreword/);
  });
}

test("come from the edition where nothing changed, although a review is overdue since, but for what it never had", async () => {
  const pages = await pagesAfter(fenmarsh, {});
  assert.equal(amendedAmong(pages), []);
  for (const { path, ofDocument } of allPages(pages.model)) {
    if (!ofDocument && path !== "/document/") assert.not.match(footOf(pages.pageAt(path)), /^From the/, path);
  }
});

test.run();
