import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { updateRequiredFields } from "../../build/generate/required-fields.ts";
import { expectedReviewsOf } from "../../src/model/expected-reviews.ts";
import type { Partner } from "../../src/model/model.ts";
import { remits } from "../../src/model/profile.ts";
import { profileOf } from "../../src/profiles/profiles.ts";
import { day, makeModel } from "../model/made.ts";

const kept = readFileSync(new URL("../../docs/another-partnership.md", import.meta.url), "utf8");

test("the table of needed fields is that of the schemas", () => {
  assert.is(kept, updateRequiredFields(kept), "Run npm run generate.");
  assert.match(kept, "| `groups/*.yaml` | the file | `name` and `kind` |");
});

test("every review that may be expected stands in the table, and no other", () => {
  const { partnership } = makeModel();
  const agency: Partner = { ...partnership, id: "agency", is: ["relevantAgency"] };
  const coChairs = { standing: [], rotation: [], file: "data/people.yaml", pointer: "/coChairs" };
  const expected = remits.flatMap((remit) => {
    const profile = profileOf("England", remit);
    const facts = { partners: [agency], documents: [], coChairs, partnership, today: day("2025-06-30") };
    return expectedReviewsOf(profile === undefined ? facts : { ...facts, profile }).map(({ kind }) => `${kind}`);
  });
  const told = [...kept.matchAll(/^\| of [^|]+ \| `(\w+)` \|/gm)].map(([, kind]) => kind);
  assert.equal([...told].sort(), [...new Set(expected)].sort());
});

test("the links to other pages lead where they say", () => {
  const editing = readFileSync(new URL("../../docs/editing.md", import.meta.url), "utf8");
  const anchors = [...editing.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title.toLowerCase().replaceAll(" ", "-"));
  const links = [...kept.matchAll(/editing\.md#([\w-]+)/g)].map(([, anchor]) => anchor ?? "");
  assert.is(links.length, 4);
  for (const anchor of links) assert.ok(anchors.includes(anchor), anchor);
});

test.run();
