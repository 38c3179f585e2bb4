import { test } from "uvu";
import * as assert from "uvu/assert";
import { judgeDuties } from "../../src/duties/judge.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { addresses } from "../../src/site/addresses.ts";
import { allPages } from "../../src/site/pages/site-pages.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { type Edit, marks, writeMarkedPartnership } from "./marked-partnership.ts";

const publish: Edit = ["website.yaml", /^exitTo/m, "publishDuties: true\nexitTo"];

test("the page is there only where the data say so", async () => {
  const has = (model: ModelOnDay) => allPages(model).some(({ path }) => path === addresses.duties);
  assert.is(has(await modelOf([])), false);
  assert.is(has(await modelOf([publish])), true);
  assert.is(has(await modelOf([publish, ["arrangements.yaml", /^ {2}remit: .*\n/m, ""]])), false);
});

test("it links each duty to its source and to the passage that meets it, and every anchor is on its page", async () => {
  const model = await modelOf([publish]);
  const page = markupOf(model, addresses.duties);
  const judged = judgeDuties(model, model.profile?.duties.duties ?? []);
  assert.ok(judged.length > Object.keys(marks).length);
  for (const { duty, places } of judged) {
    const row = new RegExp(`<tr id="duty-${duty.id}">.*?</tr>`, "s").exec(page)?.[0] ?? "";
    for (const { address } of duty.sources) assert.ok(row.includes(`href="${address.replaceAll("&", "&amp;")}"`), duty.id);
    assert.ok(places.length > 0, duty.id);
    for (const { path } of places) {
      assert.ok(row.includes(`href="${path}"`), `${duty.id}: ${path}`);
      const [address = "", anchor] = path.split("#");
      const target = markupOf(model, address);
      if (anchor !== undefined) assert.ok(target.includes(`id="${anchor}"`), path);
    }
  }
});

test("an appendix, a section of terms of reference and a page of the website can meet a duty, and are linked", async () => {
  const model = await modelOf([
    publish,
    ["chapters/workforce.md", /^meets:\n.*\n/m, ""],
    ["groups/workforce-group.yaml", /( *)- heading: Purpose\n/, "$&$1  meets: [training]\n"],
    ["arrangements.yaml", /^ {4}title: Relevant agencies\n/m, "$&    meets: [training]\n"],
    ["pages/for-professionals.md", /^title: .*\n/m, "$&meets: [training]\n"],
  ]);
  const training = judgeDuties(model, model.profile?.duties.duties ?? []).find(({ duty }) => duty.id === "training");
  assert.is(training?.status, "met");
  assert.equal(
    training?.places.map(({ path }) => path),
    ["/arrangements/appendix-1/", "/groups/workforce-group/#terms-purpose", "/for-professionals/"],
  );
  assert.ok(markupOf(model, "/groups/workforce-group/").includes('id="terms-purpose"'));
});

test("it tells what is not met, without what an editor is to do, and from when the rest is asked for", async () => {
  const model = await modelOf([publish, ["chapters/workforce.md", /^meets:\n.*\n/m, ""]]);
  const words = wordsOf(markupOf(model, addresses.duties));
  assert.match(words, /Not met .*How training across agencies is commissioned and given.* Nowhere yet/);
  assert.match(words, /Not yet in force .*From a day that is not set/);
  assert.match(words, /What was not read/);
  assert.not.match(words, /meets:|\.yaml/);
});

async function modelOf(edits: readonly Edit[]): Promise<ModelOnDay> {
  const { model } = await loadOn(writeMarkedPartnership({ edits }), "2026-06-01");
  assert.ok(model);
  return model;
}

test.run();
