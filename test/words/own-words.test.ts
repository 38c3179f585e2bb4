import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemaFiles } from "../../src/load/schema/schema-files.ts";
import { remits } from "../../src/model/profile.ts";
import { jurisdictionNames, profileOf, profileWords, supersededIn } from "../../src/profiles/profiles.ts";
import { catalogueFor, messageKeys } from "../../src/words/catalogue.ts";
import { catalogues, firstLanguage } from "../../src/words/catalogues.gen.ts";
import { blanksOf } from "../../src/words/message.ts";
import type { WordKey } from "../../src/words/words.ts";
import { loadDamaged } from "../load/damaged.ts";
import { renderEverything } from "../load/everything-shown.ts";

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
      assert.ok(profile !== undefined && profile.expectedReviews.length > 0);
      for (const { source } of profile.expectedReviews) assert.match(source, /\d/);
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
  const kindsOf = (remit: (typeof remits)[number]) => profileOf("England", remit)?.expectedReviews.map(({ kind }) => kind) ?? [];
  assert.equal(kindsOf("all-age"), [...new Set([...kindsOf("children"), ...kindsOf("adults")])]);
  assert.match(profileOf("England", "all-age")?.expectedReviews[0]?.source ?? "", /16G.*schedule 2/s);
});

test("without a law or a remit nothing is asked for, and the words are general", () => {
  assert.is(profileOf("England", undefined), undefined);
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
