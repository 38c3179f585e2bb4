import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import { textAfter, textBefore } from "../../src/compare/wording/word-runs.ts";
import { textOf } from "../../src/compare/wording/wording.ts";
import { Chance, Draft } from "./edited.ts";
import { factEdits } from "./edits.ts";
import { stateOf } from "./state.ts";
import { wordingEdits } from "./wording-edits.ts";

// Each edit of the invented partnership is told, and nothing else is. Some hundred edits are made in every run of the
// tests; `node --import tsx test/compare/random-edits.test.ts 1000 7` makes a thousand, by the seed 7.

const [runs = 200, seed = 1] = process.argv.slice(2).map(Number);
const before = stateOf(new Draft().model());

/** Which of some edits a run makes, each as often as the others. */
function turns<Name extends string>(edits: Readonly<Record<Name, unknown>>, count: number): { name: Name; chance: Chance }[] {
  const names = Object.keys(edits) as Name[];
  return Array.from({ length: count }, (_, turn) => ({
    name: names[turn % names.length] as Name,
    chance: new Chance(seed * 1_000_003 + turn),
  }));
}

test(`every edit of the facts is told in the sentence for it, and nothing else is, ${runs} times`, () => {
  for (const { name, chance } of turns(factEdits, runs)) {
    const draft = new Draft();
    const expected = factEdits[name]?.(draft, chance) ?? [];
    const after = stateOf(draft.model());
    const { changes } = compare(before, after);
    const facts = changes.filter(({ topic }) => topic !== "wording").map(({ sentence }) => sentence);
    assert.equal(facts.sort(), [...expected].sort(), name);
    checkWording(after, changes, name);
  }
});

test(`two edits of the facts at once are told as each alone, ${runs} times`, () => {
  // The sentences of these name nothing that another edit of the list changes.
  const apart = [
    "a quorum changes",
    "a priority is added",
    "a correction is added",
    "a contact has another number",
    "a lead partner is added",
    "a group meets more often",
    "a seat is held by somebody else",
    "the area has another name",
    "a review was held",
    "an organisation joins",
  ];
  const pairs = apart.flatMap((one, index) => apart.slice(index + 1).map((other) => [one, other]));
  for (const { name, chance } of turns(Object.fromEntries(pairs.map((pair) => [pair.join(" + "), pair])), Math.ceil(runs / 3))) {
    const draft = new Draft();
    const expected = name.split(" + ").flatMap((each) => factEdits[each]?.(draft, chance) ?? []);
    const after = stateOf(draft.model());
    const { changes } = compare(before, after);
    const facts = changes.filter(({ topic }) => topic !== "wording").map(({ sentence }) => sentence);
    assert.equal(facts.sort(), [...expected].sort(), name);
    checkWording(after, changes, name);
  }
});

test(`every edit of the wording is marked by its words, and nothing else is told, ${runs} times`, () => {
  for (const { name, chance } of turns(wordingEdits, runs)) {
    const draft = new Draft();
    const expected = wordingEdits[name]?.(draft, chance);
    const after = stateOf(draft.model());
    const { changes } = compare(before, after);
    const marked = (kind: "inserted" | "deleted") =>
      changes
        .flatMap(({ runs: pieces = [] }) => pieces.flatMap(({ text, change }) => (change === kind ? [text] : [])))
        .join("")
        .trim();
    assert.equal({ inserted: marked("inserted"), deleted: marked("deleted") }, expected, name);
    assert.equal(
      changes.filter(({ topic }) => topic !== "wording").map(({ sentence }) => sentence),
      [],
      name,
    );
    checkWording(after, changes, name);
  }
});

test("after any edit, the same data read again tell no change", () => {
  for (const name of Object.keys(factEdits)) {
    const [one, other] = [new Draft(), new Draft()];
    for (const draft of [one, other]) factEdits[name]?.(draft, new Chance(seed));
    assert.equal(compare(stateOf(one.model()), stateOf(other.model())).changes, [], name);
  }
});

/** Holds the wording against the sections themselves: those that differ are told, and the runs give both texts. */
function checkWording(after: typeof before, changes: readonly Change[], name: string): void {
  const textsOf = (state: typeof before) => new Map(state.sections.map((section) => [section.id, textOf(section)]));
  const [was, is] = [textsOf(before), textsOf(after)];
  const wording = changes.filter(({ topic, runs: pieces }) => topic === "wording" && pieces !== undefined);
  const told = wording.map(({ runs: pieces = [] }) => [textBefore(pieces), textAfter(pieces)]);
  const gone = [...was].filter(([id, text]) => is.get(id) !== text).map(([, text]) => text);
  const come = [...is].filter(([id, text]) => was.get(id) !== text).map(([, text]) => text);
  assert.equal(told.flatMap(([text]) => (text ? [text] : [])).sort(), gone.sort(), name);
  assert.equal(told.flatMap(([, text]) => (text ? [text] : [])).sort(), come.sort(), name);
}

test.run();
