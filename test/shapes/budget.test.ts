import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { project } from "../sources.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// What each partner gives to the budget of the year.

const { model } = await tarnside();
const police: Edit = ["arrangements.yaml", "lakeland-police, amount: 50000", "lakeland-police, amount: 45000"];

test("a chapter and the document have the table, with the total", () => {
  for (const path of ["/arrangements/money/", "/document/"]) {
    assert.match(
      pageWords(model, path),
      /Contributions to the budget for 2026-27 Contributor Amount Tarn Council and the offices £120,000 Fellside Council £80,000/,
    );
    assert.match(pageWords(model, path), "Carried over from 2025-26 £12,500 Total £412,500");
  }
});

test("the page of an organisation says what it gives, and that of one that gives nothing does not", () => {
  assert.match(pageWords(model, "/partners/lakeland-police/"), "Contribution to the budget for 2026-27: £50,000");
  assert.not.match(pageWords(model, "/partners/lakeland-fire/"), "Contribution");
});

test("the open data have each contribution", () => {
  const rows = rowsOf(model, "contributions");
  assert.is(rows.length, 6);
  assert.equal(rows[0], {
    year: "2026-27",
    partner: "tarn-council",
    contributor: undefined,
    amount: 120000,
    currency: "GBP",
    note: "and the offices",
  });
});

test("a comparison tells what a partner gives more or less, and a table that is new", async () => {
  const total: Edit = ["arrangements.yaml", "total: 412500", "total: 407500"];
  assert.equal(await told([], [police, total]), [
    'The stated total of the budget changes from "£412,500" to "£407,500".',
    'The contribution of Lakeland Police to the budget changes from "£50,000" to "£45,000".',
  ]);
  const carried: Edit = ["arrangements.yaml", "    - { contributor: Carried over from 2025-26, amount: 12500 }\n", ""];
  assert.match((await told([carried], [])).join(" "), 'Carried over from 2025-26 to the budget is now given: "£12,500"');
});

test("a comparison tells the year and the total of a budget that is new or gone as a whole", async () => {
  const text = readFileSync(join(project, "test/fixtures/tarnside/arrangements.yaml"), "utf8");
  const [budget = ""] = /^budget:\n(?: .*\n)+/m.exec(text) ?? [];
  const none: Edit = ["arrangements.yaml", budget, ""];
  assert.is((await told([none], []))[0], "The budget for 2026-27 is now given: £412,500 in all.");
  assert.is((await told([], [none]))[0], "The budget is no longer given: it was £412,500 in all for 2026-27.");
});

test("the check tells of a total to which the contributions do not add up", async () => {
  const { findings } = await tarnside({ edits: [police] });
  const [found] = findings.filter(({ rule }) => rule === "budget");
  assert.is(found?.message, "The contributions add up to £407,500, not £412,500.");
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("What each partner gives");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
