import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { accountFor, withoutKnown } from "../../src/compare/published/account.ts";
import { type Line, linesFrom, linesOfText } from "../../src/compare/published/lines.ts";
import { linesOfPage } from "../../src/compare/published/page-lines.ts";
import { linesOfFile } from "../../src/compare/published/read.ts";
import { linesOfWebPage, webPagesOf } from "../../src/compare/published/web-page.ts";
import { tokensOf } from "../../src/compare/published/words.ts";
import type { Correction } from "../../src/model/model.ts";
import { accountText } from "../../src/outputs/reports/account-text.ts";
import { addresses } from "../../src/site/addresses.ts";
import { correctionsInWords } from "../../src/text/correction-kinds.ts";
import { english } from "../../src/words/english.ts";
import { buildOnce } from "../built.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { skipIf } from "../skipping.ts";
import { project } from "../sources.ts";

/** What the partnership published before, as it was saved from its document and its website. */
const folder = join(project, "data", "published");
/** The same as they were handed over, where they lie beside the checkout. */
const handedOver = join(project, "..", "shared", "seeds");

const { model } = await loadOn(join(project, "data"), "2024-12-30");
if (model === undefined) throw new Error("The data cannot be read.");
const readPublished = (name: string) => linesOfText(readFileSync(join(folder, name), "utf8")).lines;
const fromForeword = (lines: readonly Line[]) => linesFrom(lines, "Foreword");
const document = fromForeword(readPublished("document.txt"));
const page = linesOfPage(markupOf(model, addresses.document));
const correctionsOf = (name?: string) => model.corrections.filter((each) => each.page === name);

/** Fails with the report where anything is not accounted for. */
function assertWhole(before: readonly Line[], after: readonly Line[], corrections: readonly Correction[]): void {
  const account = accountFor(before, after, corrections);
  const { told, untrue, missing } = account;
  if (told.length + untrue.length + missing.length > 0) {
    assert.unreachable(accountText(account, { published: "the published text", now: "the text now" }));
  }
}

test("every word of the published document stands on the page of its edition's day, or its difference is listed", () => {
  assert.ok(document.length > 900, "the whole document was read");
  assertWhole(document, fromForeword(page.lines), correctionsOf());
});

test("so it does in the PDF, and on the page that it is printed from", async () => {
  const site = await buildOnce();
  const built = linesOfPage(readFileSync(join(site, addresses.document, "index.html"), "utf8"));
  assertWhole(document, fromForeword(built.lines), correctionsOf());
  const pdf = await linesOfFile("document.pdf", readFileSync(join(site, addresses.pdf)));
  assertWhole(document, fromForeword(withoutKnown(pdf, built.leftOut).lines), correctionsOf());
});

for (const name of readdirSync(join(folder, "pages"))) {
  const id = name.replace(/\.txt$/, "");
  test(`every word of the published page ${id} stands on the page, or its difference is listed`, async () => {
    const record = webPagesOf(model).find((each) => each.id === id);
    assert.ok(record);
    const now = linesOfWebPage(model, record);
    assertWhole(readPublished(`pages/${name}`), now, correctionsOf(id));
    const newsPages = (model.website?.news ?? []).map((each) => `/news/${each.id}/`);
    const paths = record.audience === "home" ? ["/", ...newsPages] : [`/${id}/`];
    const shown = paths.map((path) => wordsIn(linesOfPage(markupOf(model, path)).lines)).join("\n");
    for (const line of now) assert.ok(shown.includes(wordsIn([line])), line.text);
  });
}

test("corrections are of the document and of pages whose published text is kept", () => {
  const pages = new Set(model.corrections.flatMap((each) => each.page ?? []));
  assert.equal(
    [...pages].filter((id) => !existsSync(join(folder, "pages", `${id}.txt`))),
    [],
  );
});

test("a word that is changed, left out or added on the page is told, and so is a correction that is taken away", () => {
  const now = fromForeword(page.lines);
  const at = now.findIndex(({ text }) => text.includes("Working together"));
  const place = at < 0 ? 100 : at;
  const changed = (change: (text: string) => string) =>
    now.map((line, index) => (index === place ? { ...line, text: change(line.text) } : line));
  for (const after of [
    changed((text) => `${text} newly`),
    changed((text) => text.replace(/\w+/, "Otherwise")),
    changed((text) => text.replace(/\w+ /, "")),
  ]) {
    assert.is(accountFor(document, after, correctionsOf()).told.length, 1);
  }
  const [first, ...others] = correctionsOf();
  assert.ok(first);
  assert.is(accountFor(document, now, others).told.length, 1);
});

test("the page of corrections and the PDF say how many there are of each kind", () => {
  const list = wordsOf(markupOf(model, addresses.corrections));
  assert.match(list, `${model.corrections.length} corrections of what was published`);
  assert.ok(list.includes(correctionsInWords(english, model.corrections)));
  const control = wordsOf(markupOf(model, addresses.document));
  assert.match(
    control,
    `${correctionsInWords(english, correctionsOf())}, each listed with its reason under www.lscpbirmingham.org.uk/corrections/`,
  );
});

const names = { "governance-arrangements": "document", "procedures-introduction": "pages/procedures" } as const;
const missing = existsSync(handedOver) ? undefined : `there is no ${handedOver}`;
skipIf(missing, test, "the published texts that are kept are those that were handed over", () => {
  for (const name of readdirSync(handedOver)) {
    const id = name.replace(/\.txt$/, "");
    const kept = `${id in names ? names[id as keyof typeof names] : `pages/${id}`}.txt`;
    assert.is(readFileSync(join(folder, kept), "utf8"), readFileSync(join(handedOver, name), "utf8"), kept);
  }
});

function wordsIn(lines: readonly Line[]): string {
  return lines.flatMap(({ text }) => tokensOf(text).map((token) => token.text)).join(" ");
}

test.run();
