import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import type { HistorySection, WebPage } from "../../src/model/website.ts";
import { historySection } from "../../src/rules/facts/history-section.ts";
import { pageAddress } from "../../src/rules/facts/page-address.ts";
import { day, makeModel } from "../model/made.ts";

const today = day("2025-06-01");

function page(id: string, history: readonly HistorySection[] = []): WebPage {
  const source = { file: `data/pages/${id}.md`, pointer: "" };
  const text = { ...parseProse("Before.\n\n## Then\n\nOld words.\n"), file: source.file, pointer: "/text" };
  return { id, formerIds: [], title: id, audience: "about", exitThisPage: false, history, text, meets: [], ...source };
}

const withPage = (made: WebPage) =>
  makeModel({ website: { pages: [made], news: [], accessibility: { nonAccessible: [] }, readers: [], strayReaders: [] } });

test("a page may have any address that the website has not taken itself", () => {
  assert.equal(pageAddress.check(modelOnDay(withPage(page("our-history")), today)), []);
});

test("a page that would stand where the website has one of its own is an error", () => {
  const [finding] = pageAddress.check(modelOnDay(withPage(page("groups")), today));
  assert.match(finding?.message ?? "", /"groups" of its own already/);
});

test("history names a section that there is, or what stands before the first", () => {
  assert.equal(
    historySection.check(modelOnDay(withPage(page("past", [{ section: "Then", words: "2019" }, { words: "2018" }])), today)),
    [],
  );
});

test("history that names no section is an error, lest old words stand as today's", () => {
  const [finding] = historySection.check(modelOnDay(withPage(page("past", [{ section: "Than", words: "2019" }])), today));
  assert.match(finding?.message ?? "", /No section of this page has the heading "Than"/);
});

test("history of what stands before the first heading needs something there", () => {
  const made = page("past", [{ words: "2018" }]);
  const [finding] = historySection.check(
    modelOnDay(withPage({ ...made, text: { ...made.text, ...parseProse("## Then\n\nOld words.\n") } }), today),
  );
  assert.match(finding?.message ?? "", /^Nothing stands before the first heading/);
  assert.match(finding?.help ?? "", /^Write the heading exactly/);
});

test.run();
