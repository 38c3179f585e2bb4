import { test } from "uvu";
import * as assert from "uvu/assert";
import { returnedJson } from "../../../src/outputs/reports/returned-json.ts";
import { returnedText } from "../../../src/outputs/reports/returned-text.ts";
import type { ReturnedDraft, ReturnedItem } from "../../../src/returned/returned.ts";
import { day } from "../../model/made.ts";

const plain = (text: string) => text;
const terminal = { width: 80, colours: { red: plain, yellow: plain, green: plain, dim: plain, bold: plain } };
const place = { file: "data/clauses.yaml", line: 6, column: 9 };
const ann = { from: "a.docx", author: "Ann Reed", day: day("2026-11-20"), places: [place] };

function draftWith(items: readonly ReturnedItem[], changes: Partial<ReturnedDraft> = {}): ReturnedDraft {
  const sections = [{ title: "Purpose", items }];
  return { on: day("2026-11-01"), dayKnown: true, files: ["a.docx"], data: "same", sentAtHand: false, sections, ...changes };
}

/** The lines of some items, without the heading of the list and the places. */
function linesOf(items: readonly ReturnedItem[], changes?: Partial<ReturnedDraft>): string[] {
  const [, list = ""] = returnedText([draftWith(items, changes)], terminal).split("Purpose\n\n");
  return list
    .trim()
    .split("\n")
    .filter((line) => !line.includes("data/"));
}

test("each kind of change is told in words", () => {
  const items: readonly ReturnedItem[] = [
    { ...ann, kind: "put-in", was: "", now: "often", after: "meets" },
    { ...ann, kind: "put-in", was: "", now: "", after: "meets" },
    { ...ann, kind: "put-in", was: "", now: "a | b", row: true, undoneBy: { author: "Bo Heron" } },
    { ...ann, kind: "taken-out", was: "often", now: "" },
    { ...ann, kind: "taken-out", was: "", now: "" },
    { ...ann, kind: "moved", words: "often", to: { section: "Members", places: [place] } },
    { ...ann, kind: "set-differently", words: "often" },
    { ...ann, kind: "comment", words: "often", comment: "Why?", done: true, answers: [{ author: "Bo Heron", text: "Because." }] },
    { ...ann, kind: "comment", comment: "", nowhere: true, places: [] },
    { from: "a.docx", kind: "untracked", was: "met", now: "meets", places: [place] },
    { from: "a.docx", kind: "untracked", was: "met", now: "", places: [place] },
    { from: "a.docx", kind: "untracked", was: "", now: "meets", after: "Board", places: [place] },
    { from: "a.docx", kind: "put-in", was: "", now: "x", places: [place] },
  ];
  const by = "- Ann Reed, 20 November 2026: ";
  assert.equal(linesOf(items), [
    `${by}put in "often" after "meets"`,
    `${by}put in a new paragraph after "meets"`,
    `${by}put in the row "a | b", and Bo Heron, no day`,
    "  given, took it out again",
    `${by}taken out "often"`,
    `${by}joined this paragraph to the next`,
    `${by}moved "often" to the section "Members"`,
    `${by}set differently: "often"`,
    `${by}comment at "often" (marked as done)`,
    "    Why?",
    "    Bo Heron, no day given, answers: Because.",
    `${by}comment, of which the file does not say what it is`,
    "  at",
    "    (without words)",
    '- Changed without tracking: "met" is now "meets"',
    '- Changed without tracking: "met" is gone',
    '- Changed without tracking: "meets" is put in after "Board"',
    '- No name given, no day given: put in "x"',
  ]);
});

test("what must be known of the list is said above it", () => {
  const item: ReturnedItem = { from: "a.docx", kind: "untracked", was: "met", now: "meets", places: [place] };
  const textOf = (changes: Partial<ReturnedDraft>) => returnedText([draftWith([item], changes)], terminal).replace(/\s+/g, " ");
  assert.match(textOf({ data: "changed" }), "made of 1 November 2026 from data that have changed since");
  assert.match(textOf({ data: "changed" }), '- Differs from the data: "met" is now "meets"');
  assert.match(textOf({ data: "changed", sentAtHand: true }), '- Changed without tracking: "met" is now "meets"');
  assert.not.match(textOf({ data: "changed", sentAtHand: true }), "is not at hand");
  assert.match(textOf({ data: "unknown" }), "is not at hand");
  assert.match(textOf({ dayKnown: false }), "No file says of which day the draft is.");
  assert.not.match(textOf({}), /since|at hand|No file/);
});

test("nothing that stands in a file commands a terminal or a CI that shows the list", () => {
  const hostile = "\u001B[31m::error::x\u202E\n::set-output name=x::y ##[group]";
  const item: ReturnedItem = {
    from: hostile,
    kind: "comment",
    author: hostile,
    words: hostile,
    comment: hostile,
    answers: [{ text: hostile }],
    places: [{ file: hostile, line: 1, column: 1, what: hostile }],
  };
  const drafts = [{ ...draftWith([item]), files: [hostile, "b.docx"], sections: [{ title: hostile, items: [item] }] }];
  const text = returnedText(drafts, terminal);
  assert.not.match(text, /(?!\s)\p{Cc}|\u202E|^\s*::|##\[/mu);
  const json = returnedJson(drafts);
  assert.not.match(json, /(?!\s)\p{Cc}|##\[/u);
  assert.equal(JSON.parse(json), JSON.parse(JSON.stringify({ drafts })));
});

test.run();
