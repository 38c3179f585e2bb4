import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemaFiles } from "../../src/load/schema/schema-files.ts";
import { reviewsByLaw } from "../../src/model/expected-reviews.ts";
import { remits } from "../../src/model/profile.ts";
import { jurisdictionNames, profileOf, profileWords, supersededIn } from "../../src/profiles/profiles.ts";
import { catalogueFor, messageKeys } from "../../src/words/catalogue.ts";
import { catalogues, firstLanguage } from "../../src/words/catalogues.gen.ts";
import { blanksOf } from "../../src/words/message.ts";
import type { WordKey } from "../../src/words/words.ts";
import { loadDamaged } from "../load/damaged.ts";
import { renderEverything } from "../load/everything-shown.ts";
import { day } from "../model/made.ts";

const keys: ReadonlySet<string> = new Set(messageKeys());

test("a partnership's own words stand where those of its remit and of the catalogue would", () => {
  const { model, findings } = loadDamaged({ "words.yaml": "concern:\n  title: Is a child in danger?\n" });
  if (model === undefined) throw new Error("There is no model.");
  assert.equal(findings, []);
  const shown = [...renderEverything(model)].join("\n");
  assert.ok(shown.includes("Is a child in danger?"));
  assert.not.ok(shown.includes("Worried about a child?</"));
});

test("the places that the schema allows are those whose law is known, and each has every remit", () => {
  const arrangements = readSchemaFiles().find(({ $id }) => $id === "arrangements.schema.json");
  const fields = arrangements?.properties?.partnership?.properties as Record<string, { enum: string[] }> | undefined;
  assert.equal(fields?.jurisdiction?.enum, jurisdictionNames);
  assert.equal(fields?.remit?.enum, [...remits]);
});

for (const place of jurisdictionNames) {
  for (const remit of remits) {
    const profile = profileOf(place, remit);

    test(`what ${place} asks of ${remit} has a source, and its words have names and blanks that there are`, () => {
      assert.ok(profile !== undefined);
      const reviews = reviewsByLaw(profile, day("2025-06-30"));
      assert.ok(reviews.length > 0);
      for (const { source } of reviews) assert.match(source, /\d/);
      const words = Object.entries(profileWords(profile, firstLanguage));
      assert.ok(words.length > 0);
      for (const [key, text] of words) {
        assert.ok(keys.has(key), key);
        const known = blanksOf(catalogues[firstLanguage][key as WordKey], firstLanguage);
        for (const name of blanksOf(text, firstLanguage).keys()) assert.ok(known.has(name), `${key}: ${name}`);
      }
    });
  }
}

test("a partnership for all ages is asked for what is asked for children and for adults", () => {
  const askedOf = (remit: (typeof remits)[number]) => reviewsByLaw(profileOf("England", remit), day("2025-06-30"));
  const kindsOf = (remit: (typeof remits)[number]) => askedOf(remit).map(({ kind }) => kind);
  assert.equal(kindsOf("children"), ["annualReport"]);
  assert.equal(kindsOf("adults"), ["annualReport", "plan"]);
  assert.equal(kindsOf("all-age"), [...new Set([...kindsOf("children"), ...kindsOf("adults")])]);
  assert.match(askedOf("all-age")[0]?.source ?? "", /Working Together to Safeguard Children.*Schedule 2, paragraph 4/s);
});

test("a review is asked for while a duty holds that is met by it, and its source tells how it was read", () => {
  const profile = profileOf("England", "adults");
  assert.equal(reviewsByLaw(profile, day("2015-03-31")), []);
  const [, plan] = reviewsByLaw(profile, day("2015-04-01"));
  assert.is(
    plan?.source,
    "A strategic plan for each financial year (Care Act 2014, Schedule 2, on the strategic plan, as summed up elsewhere)",
  );
});

test("without a law or a remit nothing is asked for, and the words are general", () => {
  assert.is(profileOf("England", undefined), undefined);
  assert.equal(reviewsByLaw(undefined, day("2025-06-30")), []);
  assert.is(profileOf(undefined, "adults"), undefined);
  assert.equal(profileWords(undefined, "en-GB"), {});
  assert.equal(supersededIn(undefined), []);
  assert.ok(supersededIn("England").every(({ since, source }) => /^\d{4}-\d{2}-\d{2}$/.test(since) && source.length > 0));
});

test("the words of a profile are those of the language of the pages", () => {
  const profile = profileOf("England", "children");
  assert.is(catalogueFor("en"), "en-GB");
  assert.is(profileWords(profile, "en")["concern.title"], "Worried about a child?");
  assert.equal(profileWords(profile, "cy"), {});
});

test.run();
