import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { brackwell } from "./brackwell.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const { model } = await brackwell();
const panel = "groups/channel-panel.yaml";
const link = "https://www.brackwell.example.org/channel-panel-terms.pdf";

for (const [where, path] of [
  ["the group's page", "/groups/channel-panel/"],
  ["the document", "/document/"],
] as const) {
  test(`${where} names the document that has the terms of reference, and leads to it`, () => {
    const markup = markupOf(model, path);
    assert.match(markup, `<a href="${link}">Channel Panel Terms of Reference</a> (PDF, 240 kB, 4 November 2025)`);
    assert.match(wordsOf(markup), "Address: www.brackwell.example.org/channel-panel-terms.pdf");
  });
}

test("the words of the document and the open data have it", () => {
  assert.is(
    sectionsOf(model).find(({ id }) => id === "groups/channel-panel")?.text,
    "Channel Panel Terms of Reference (PDF, 240 kB, 4 November 2025)\nAddress: www.brackwell.example.org/channel-panel-terms.pdf",
  );
  const rows = openDataOf(model).find(({ name }) => name === "groups")?.rows;
  assert.is(rows?.find(({ id }) => id === "channel-panel")?.termsOfReference, link);
});

test("another document is told, and is no longer the one that was reviewed", async () => {
  const after = await brackwell([panel, "2025-11-04\nreview", "2026-05-05\nreview"]);
  const [change] = compare(stateOf(model), stateOf(after.model)).changes;
  assert.match(change?.sentence ?? "", 'The wording of "Channel Panel Terms of Reference" is changed.');
  assert.ok(after.found.some(({ rule, message }) => rule === "review-changed" && message.includes("Channel Panel")));
});

test("its review is overdue on its day as any other, and terms that are nowhere are told", async () => {
  const review = model.reviews.find(({ id }) => id === "channel-panel");
  assert.ok(review && model.verdicts.get(review)?.due === "2026-11-04");
  const nowhere = await brackwell([
    panel,
    `document:\n    link: ${link}\n    type: pdf\n    bytes: 240000\n    date: 2025-11-04`,
    "title: Rules",
  ]);
  assert.ok(nowhere.found.some(({ rule }) => rule === "terms-nowhere"));
});

test.run();
