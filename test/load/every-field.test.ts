import { cpSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Model } from "../../src/model/model.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadDamaged, soundFolder } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";
import { changesOf, isMark, isOwnId, maxChanges } from "./field-changes.ts";
import { loadOn } from "./load-on.ts";
import { fieldsOf, withValues } from "./schema-fields.ts";

// A field that a schema describes must reach the model, and what is shown must depend on it: who adds a field and forgets
// to carry it on is told here. Each field is changed in turn in a partnership that has them all.

/** Fields that are for the office alone: they reach nothing, on purpose. */
const officeOnly = ["people: people/*/email", "people: people/*/phone", "people: people/*/note"];

/**
 * Fields that reach the model and change nothing that is shown, each with the reason. A field that comes to be shown fails
 * a test until it is taken from here.
 */
const notShown: Readonly<Record<string, string>> = {
  "arrangements: partnership/logo": "no page has a place for it yet",
  "arrangements: partnership/colours/warning": "stands in the style sheets alone, which are not looked at here",
  "arrangements: foreword/chapter": "says which chapter the signatures belong to; the order of chapters shows the chapter",
  "arrangements: reviewPolicy/longestCycleMonths": "only a cycle beyond it is a finding",
  "arrangements: reviewPolicy/unknown": "only how a finding weighs depends on it",
  "arrangements: reviews/*/review/held/*/fingerprint": "there is no text of the data to compare it with",
  "arrangements: reviews/*/review/fingerprint": "there is no text of the data to compare it with",
  ...Object.fromEntries(
    ["chair", "quorum", "meetings", "memberships"].map((part) => [
      `groups: none/${part}`,
      "answers the check, and the reason is for the office",
    ]),
  ),
  "groups: formalName": "no page has a place for it yet",
  "groups: review/held/*/fingerprint": "only that it differs from the text's is a finding",
  "groups: review/fingerprint": "only that it differs from the text's is a finding",
  "clauses: clauses/*/title": "names the clause for those who edit",
  "clauses: clauses/*/blanks/*": "explains a blank to those who edit",
  "clauses: clauses/*/variants/*/why": "explains a variant to those who edit",
  "documents: documents/*/kind": "says which document is the partnership's plan, for rules",
  "documents: documents/*/publisher": "the page of publications lists those of the partnership itself",
  "documents: documents/*/published": "shown only where a text refers to it",
  "documents: documents/*/validFrom": "until when a document holds is told",
  "aims: priorities/*/document": "no page says yet which plan a priority comes from",
  "pages: history/*/reviewed": "the words of the note beside it say it",
};

/** The kinds of file that serve the check or the desk alone: they must reach the model, and no more. */
const notForReaders: readonly KindName[] = ["accepted", "proofreading", "desk"];

/** Fields of the short form of a record that the partnership here has as a list. */
const shortForms = ["independentChair", "independentScrutineer"].flatMap((office) => [
  `people: ${office}/person`,
  `people: ${office}/appointed`,
]);

/** Fields whose change is a fault, by the rule named: what they list must be listed, and nothing else can be. */
const cannotChange: Readonly<Record<string, string>> = {
  "arrangements: chapters/*": "chapter-unlisted",
  "arrangements: appendices/*/groups/*": "terms-unlisted",
  "editions: files/*": "edition-altered",
  "chapters: meets/*/section": "unknown-section",
  "pages: meets/*/section": "unknown-section",
};

const folder = soundFolder;

/** The short texts of `markOf`, by what they stand for. */
const marks = new Map<string, string>();

const before = readSound();

/** The names in words.yaml are those of the catalogue, which no schema lists. */
const described = (Object.keys(fileKinds) as KindName[]).filter((kind) => kind !== "words");

for (const kind of described) {
  test(`every field of ${fileKinds[kind].schema} reaches the model and what is shown of it`, () => {
    const found: Record<Outcome, string[]> = { carried: [], "has no value to change": [], lost: [], "not shown": [] };
    for (const path of fieldsOf(kind)) found[outcomeOf(kind, path)].push(path);
    const { carried, ...wrong } = found;
    assert.ok(carried.length > 0);
    assert.equal(wrong, { "has no value to change": [], lost: [], "not shown": [] });
  });
}

test("the same data in another folder show the same, so that a difference is the field's", async () => {
  const copy = createEmptyFolder();
  cpSync(folder, copy, { recursive: true });
  const other = read(await loadOn(copy, "2025-06-30"));
  assert.ok(other && !showsOther(other));
  assert.is(other?.facts, before.facts);
});

test("every field that is said to be shown nowhere is shown nowhere", () => {
  for (const field of Object.keys(notShown)) {
    const [kind = "", path = ""] = field.split(": ");
    assert.is(outcomeOf(kind as KindName, path, false), "not shown", field);
  }
});

type Outcome = "carried" | "has no value to change" | "lost" | "not shown";

/** What comes of changing a field, by the first change of it that is no fault and can be seen. */
function outcomeOf(kind: KindName, path: string, excused = `${kind}: ${path}` in notShown): Outcome {
  if (isOwnId(kind, path) || isMark(path) || shortForms.includes(`${kind}: ${path}`) || `${kind}: ${path}` in cannotChange)
    return "carried";
  let outcome: Outcome = "has no value to change";
  for (const change of changesOf(before.source, kind, path).slice(0, maxChanges)) {
    const after = read(loadDamaged({ [change.file]: withValues(folder, change.file, [change]) }));
    if (after === undefined) continue;
    const isSame = after.facts === before.facts;
    if (officeOnly.includes(`${kind}: ${path}`)) return isSame ? "carried" : "lost";
    if (isSame) return "lost";
    if (excused || notForReaders.includes(kind) || showsOther(after)) return "carried";
    outcome = "not shown";
  }
  return outcome;
}

/** What is shown of the partnership before any change. */
const shownBefore = [...renderEverything(before.onDay)];

/** Whether anything that is shown is another than before. It is rendered as far as the first difference. */
function showsOther({ onDay }: Read): boolean {
  let index = 0;
  for (const text of renderEverything(onDay)) {
    if (text !== shownBefore[index]) return true;
    index += 1;
  }
  return index !== shownBefore.length;
}

function readSound(): Read {
  const result = read(loadDamaged({}));
  if (result === undefined) throw new Error("The partnership that is changed must have no fault.");
  return result;
}

interface Read {
  readonly source: Model;
  /** The mark of its facts: `markOf`. */
  readonly facts: string;
  readonly onDay: ModelOnDay;
}

/** The facts without the places that they stand at, and all that is shown of them; nothing where the data are at fault. */
function read({
  model,
  findings,
}: {
  readonly model?: ModelOnDay | undefined;
  readonly findings: readonly Finding[];
}): Read | undefined {
  if (model === undefined || findings.some(({ severity }) => severity === "error")) return undefined;
  const { files: _, assets: __, ...facts } = model;
  return { source: model, facts: markOf(facts), onDay: model };
}

/**
 * A short text that is the same for the same facts, whatever their places, and another for others. What many facts refer to
 * is gone through once, which comparing two models would do for each of them.
 */
function markOf(facts: object): string {
  const known = new Map<object, string>();
  const mark = (value: unknown): string => {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value !== "object" || value === null) return String(value);
    if (value instanceof Map) return mark([...value]);
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    // Where facts refer to each other in a circle, those that are still gone through are told apart by their turn.
    known.set(value, `turn ${known.size}`);
    const parts = Object.entries(value)
      .filter(([key]) => !["file", "location", "textFingerprint"].includes(key))
      .map(([key, each]) => `${JSON.stringify(key)}: ${mark(each)}`);
    const text = `${Array.isArray(value)} ${parts.sort().join()}`;
    const found = marks.get(text) ?? `#${marks.size}`;
    marks.set(text, found);
    known.set(value, found);
    return found;
  };
  return mark(facts);
}

test.run();
