import { test } from "uvu";
import * as assert from "uvu/assert";
import { redlineOf } from "../../../src/outputs/redline/redline.ts";
import { docxOf } from "../../../src/outputs/word/docx.ts";
import { wordsFor } from "../../../src/words/catalogue.ts";
import { Chance, Draft } from "../../compare/edited.ts";
import { factEdits } from "../../compare/edits.ts";
import { wordingEdits } from "../../compare/wording-edits.ts";
import { day } from "../../model/made.ts";
import { applyChanges } from "../word/apply-changes.ts";
import { printedDocument } from "./printed.ts";

const words = wordsFor("en-GB");

// After each edit of the invented partnership, of the facts and of the wording in turn, the tracked changes of the redline
// give the Word files of both texts. `node --import tsx test/outputs/redline/random-edits.test.ts 1000 7` makes a thousand
// edits, by the seed 7.

const [runs = 10, seed = 1] = process.argv.slice(2).map(Number);
const options = {
  title: "Arrangements",
  author: "Fenmarsh Safeguarding Partnership",
  words,
  date: day("2025-06-30"),
  accent: undefined,
};
const before = printedDocument(new Draft().model(), "edition");

test(`accepting all changes gives the later text, and rejecting all the earlier, ${runs} times`, async () => {
  const earlier = applyChanges(await docxOf(before, options), "accept");
  const kinds = [Object.entries(factEdits), Object.entries(wordingEdits)];
  for (let turn = 0; turn < runs; turn += 1) {
    const edits = kinds[turn % 2] ?? [];
    const [name, edit] = edits[(turn >> 1) % edits.length] ?? [];
    const draft = new Draft();
    edit?.(draft, new Chance(seed * 1_000_003 + turn));
    const after = printedDocument(draft.model(), "draft");
    const redline = await docxOf(redlineOf(words, before, after, "about"), options);
    assert.equal(applyChanges(redline, "accept"), applyChanges(await docxOf(after, options), "accept"), `${name}, accepted`);
    assert.equal(applyChanges(redline, "reject"), earlier, `${name}, rejected`);
  }
});

test.run();
