import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { loadDamaged, soundFolder } from "../load/damaged.ts";
import { changesOf, isMark, isOwnId, maxChanges } from "../load/field-changes.ts";
import { fieldsOf, withValues } from "../load/schema-fields.ts";
import { stateOf } from "./state.ts";

// Whatever an editor changes of what is published must be told: each field is changed in turn in a partnership that has
// them all. Who adds a field and forgets the comparison is told here.

/** Fields whose change is not told, each with the reason. */
const notTold: Readonly<Record<string, string>> = {
  "arrangements: alphabetical/*": "serves the check alone",
  "arrangements: appendices/*/meets/*": "tells of the law",
  "arrangements: partnership/logo": "is about the look",
  "arrangements: partnership/colours/accent": "is about the look",
  "arrangements: partnership/colours/warning": "is about the look",
  "arrangements: glossary/*/term": "helps readers",
  "arrangements: glossary/*/means": "helps readers",
  "documents: documents/*/pdf/link": "stands on the website alone",
  "documents: documents/*/pdf/pages": "stands on the website alone",
  "documents: documents/*/pdf/kilobytes": "stands on the website alone",
  "documents: documents/*/review": "stands on the website alone",
  "arrangements: foreword/chapter": "says which chapter the signatures belong to; the chapter itself is told",
  "arrangements: chapters/*": "what it lists must be listed, and nothing else can be",
  "arrangements: appendices/*/groups/*": "what it lists must be listed, and nothing else can be",
  "arrangements: reviewPolicy/longestCycleMonths": "serves the check alone",
  "arrangements: reviewPolicy/unknown": "serves the check alone",
  "arrangements: reviews/*/review/held/*/fingerprint": "serves the check alone",
  "arrangements: reviews/*/review/fingerprint": "serves the check alone",
  "people: people/*/email": "is for the office alone",
  "people: people/*/phone": "is for the office alone",
  "people: people/*/note": "is for the office alone",
  "people: independentChair/person": "the short form of what is a list here",
  "people: independentChair/appointed": "the short form of what is a list here",
  "people: independentScrutineer/person": "the short form of what is a list here",
  "people: independentScrutineer/appointed": "the short form of what is a list here",
  "people: coChairs/asPublished": "serves the check alone",
  "groups: chairs/*/asPublished": "serves the check alone",
  "groups: memberships/*/seats/*/chairOf/asPublished": "serves the check alone",
  "groups: none/chair": "serves the check alone",
  "groups: none/quorum": "serves the check alone",
  "groups: none/meetings": "serves the check alone",
  "groups: none/memberships": "serves the check alone",
  "groups: none/review": "serves the check alone",
  "groups: review/held/*/fingerprint": "serves the check alone",
  "groups: review/fingerprint": "serves the check alone",
  "clauses: clauses/*/title": "names the clause for those who edit",
  "clauses: clauses/*/meets/*": "tells of the law",
  "clauses: clauses/*/blanks/*": "explains a blank to those who edit",
  "clauses: clauses/*/variants/*/why": "explains a variant to those who edit",
  "chapters: runsOn": "is about the look",
  "chapters: meets/*": "tells of the law",
  "chapters: meets/*/duty": "tells of the law",
  "chapters: meets/*/section": "tells of the law",
  "pages: meets/*": "tells of the law",
  "pages: meets/*/duty": "tells of the law",
  "pages: meets/*/section": "tells of the law",
  "website: publishDuties": "is about the look",
  "website: readers/*/id": "is about the look",
  "website: readers/*/leaveOut": "is about the look",
  "website: readers/*/title": "is about the look",
  "website: readers/*/description": "is about the look",
  "website: readers/*/pages/*": "is about the look",
  "words: *": "is how pages say what they say, whatever it is",
};

/** What the comparison says of a difference in the open data that none of its sentences tells: there should be none. */
const lastResort = new RegExp(
  `^(?:${openDataOf(loadSound())
    .map(({ title }) => title)
    .join("|")}): `,
);

const before = stateOf(loadSound());

/** What tells of editions, not of what they say, and what serves the check or the desk alone. */
const notOfTheDocument: readonly string[] = ["editions", "signOffs", "accepted", "proofreading", "desk"];

for (const kind of (Object.keys(fileKinds) as KindName[]).filter((each) => !notOfTheDocument.includes(each))) {
  test(`a change of any field of ${fileKinds[kind].schema} is told`, () => {
    const silent = fieldsOf(kind).filter(
      (path) => !isOwnId(kind, path) && !isMark(path) && !(`${kind}: ${path}` in notTold) && !isTold(kind, path),
    );
    assert.equal(
      silent.map((path) => `${kind}: ${path}`),
      [],
    );
  });
}

test("every field that is said not to be told is not told", () => {
  const told = Object.keys(notTold).filter((field) => {
    const [kind = "", path = ""] = field.split(": ");
    return isTold(kind as KindName, path);
  });
  assert.equal(told, []);
});

function loadSound(): ModelOnDay {
  const { model } = loadDamaged({});
  if (model === undefined) throw new Error("The partnership that is changed must have no fault.");
  return model;
}

/** Whether a change of a field is told, of those changes that are no fault. */
function isTold(kind: KindName, path: string): boolean {
  return changesOf(before.model, kind, path)
    .slice(0, maxChanges)
    .some((change) => {
      const { model, findings } = loadDamaged({ [change.file]: withValues(soundFolder, change.file, [change]) });
      if (model === undefined || findings.some(({ severity }) => severity === "error")) return false;
      const { changes } = compare(before, stateOf(model));
      for (const { sentence } of changes) assert.not.match(sentence, lastResort);
      return changes.length > 0;
    });
}

test.run();
