import { test } from "uvu";
import * as assert from "uvu/assert";
import { judgeDuties } from "../../src/duties/judge.ts";
import { addresses } from "../../src/site/addresses.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf } from "../site/page-of-model.ts";
import { writeMarkedPartnership } from "./marked-partnership.ts";

test("a chapter can have the table of duties, with links to passages: within the document in the document, else to pages", async () => {
  const folder = writeMarkedPartnership({ edits: [["chapters/our-area.md", /$/, "\n\n[[table:duties]]\n"]] });
  const { model } = await loadOn(folder, "2025-06-30");
  if (model === undefined) throw new Error("Calderwick cannot be read.");
  const inForce = judgeDuties(model, model.profile?.duties.duties ?? []).filter(({ status }) => status !== "ahead");
  const document = markupOf(model, addresses.document);
  const page = markupOf(model, addresses.chapter("our-area"));
  for (const [markup, isLink] of [
    [document, /href="#([\w-]+)"/g],
    [page, /href="(\/arrangements\/[^"]+)"/g],
  ] as const) {
    const table = /<table class="duties">.*?<\/table>/s.exec(markup)?.[0] ?? "";
    assert.is([...table.matchAll(/<th scope="row">/g)].length, inForce.length);
    assert.match(table, "(as summed up elsewhere)");
    assert.not.match(table, "Nowhere yet");
    assert.ok([...table.matchAll(isLink)].length > 5);
  }
  const table = /<table class="duties">.*?<\/table>/s.exec(document)?.[0] ?? "";
  assert.not.match(table, /href="\//);
  for (const [, anchor] of table.matchAll(/href="#([\w-]+)"/g)) assert.match(document, `id="${anchor}"`);
});

test.run();
