import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMarkdown } from "../../src/load/files/markdown-file.ts";
import { bodyPointer } from "../../src/load/prose.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { inWords, partialDate } from "../../src/model/dates.ts";
import { pointerTo } from "../../src/model/places/pointer.ts";
import { numbersIn } from "../../src/text/numbers.ts";

// A number or a date that a file of the data holds as a fact stands in no text of the same file a second time. How often a
// document says that a group meets ("bi-monthly", "biannual") is no number: it stays as the words of the document.

/** What is the same number or date by chance, or must stand twice, each with the reason. */
const others: Readonly<Record<string, string>> = {
  "arrangements.yaml /contacts/3/address: Birmingham, B2 2DR": "part of a postcode",
  "arrangements.yaml /reviews/1/promise: nth review, in October 2025.":
    "what was promised stays when the review has been held and its next date is another",
  "groups/executive-board.yaml /summary: y the DSP on a six-monthly rotational bas":
    "the months of a turn of the rotation, not the meetings of a year",
  "groups/health-safeguarding-board.yaml /meetings/assumed/timesAYear: it means every two months.":
    "the months between meetings in other groups, not those whom the quorum asks for",
  "groups/neglect-operational.yaml /termsOfReference/sections/2/text: d Care Profile 2 (GCP2) program": "part of a name",
  "groups/safeguarding-in-education.yaml /chairs/0/asPublished: co-chair with one post, the tabl":
    "the posts of a chair, not the number of a section",
  "groups/serious-cases.yaml /meetings/assumed/timesAYear: it means every two months.":
    "the months between meetings in other groups, not the names and seats of this one",
  "news/national-review-arthur-labinjo-hughes-and-star-hobson.md /summary: , 16-months on 26th May 2022.":
    "an earlier item, kept word for word",
  "news/national-review-arthur-labinjo-hughes-and-star-hobson.md /history: the review of 26 May 2022. Kept word for":
    "the day of the review, from which the day of the item is known",
  "news/national-review-arthur-labinjo-hughes-and-star-hobson.md /text: , 16-months on 26th May 2022. The independe":
    "an earlier item, kept word for word",
  "pages/business-improvement-plan-2019-21.md /history/0/words: as reviewed on 25 October 2019. Kept word for":
    "the words of a section of history, which must tell its time themselves",
};

/** A value of a file, with its JSON Pointer. */
interface Value {
  readonly pointer: string;
  readonly value: unknown;
}

const files = readdirSync("data", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  // The corrections quote words of other files, and in how many places they stood; the proofreader's words cite the law with its
  // days; an edition is kept as it was.
  .filter((path) => /\.(?:yaml|md)$/.test(path) && !/^(?:corrections|proofreading)\.yaml$|^editions\//.test(path))
  .sort();

const repeated = files.flatMap((path) => repeatedIn(path, readFileSync(`data/${path}`, "utf8")));

for (const path of files) {
  test(`${path} tells in no words what it holds as a number or a date`, () => {
    const told = repeated.filter((each) => each.startsWith(`${path} `));
    assert.equal(
      told.filter((each) => !(each in others)),
      [],
    );
  });
}

test("every exception is still there", () => {
  assert.equal(
    Object.keys(others).filter((each) => !repeated.includes(each)),
    [],
  );
});

for (const [what, text] of [
  ["a number", 'quorum: { members: 5 }\nsummary: "The quorum is five members."'],
  ["a number in digits", "timesAYear: 6\nsummary: It meets 6 times a year."],
  ["the length of a list", "members: [a, b, c]\nsummary: There are three of them."],
  ["how many entries share a word", "all: [{ is: [a] }, { is: [a, b] }, { is: [b, c] }, { is: [a] }]\nabout: All three of them."],
  ["a day", "date: 2025-06-30\nsummary: It stands since 30 June 2025."],
  ["a month", "next: 2025-06\nsummary: It is due in June 2025 again."],
  ["a number in a remark", "members: [a, b]\n# The two members"],
] as const) {
  test(`${what} that is told a second time is found`, () => assert.is(repeatedIn("made.yaml", text).length, 1));
}

test("a number of a list's own counting, of a reference or of a code is not told", () => {
  assert.equal(repeatedIn("made.yaml", 'members: 2\ntext: "1. One\\n2. Other\\n\\n[[document:plan-2]] of GCP2, B2 4ZZ"'), []);
});

/** Each place of a file where a text tells a number or a date of the same file, with the words around it. */
function repeatedIn(path: string, source: string): string[] {
  const isMarkdown = path.endsWith(".md");
  const { value, body } = isMarkdown ? readMarkdown(source) : { ...parseYaml(source), body: undefined };
  const values = [...valuesIn({ pointer: "", value })];
  const numbers = new Set(values.flatMap((each) => numbersOf(each.value)));
  const dates = values.flatMap((each) => dateInWords(each.value));
  const texts = [
    ...values,
    ...(body === undefined ? [] : [{ pointer: bodyPointer, value: body }]),
    ...(isMarkdown ? [] : [{ pointer: "remarks", value: (source.match(/(?<=^|\s)#(?: .*)?$/gm) ?? []).join("\n") }]),
  ].flatMap((each) => (typeof each.value === "string" && each.value.includes(" ") ? [{ ...each, value: each.value }] : []));
  return texts.flatMap(({ pointer, value: text }) =>
    [...numberedWords(text, numbers), ...datedWords(text, dates)].map((words) => `${path} ${pointer}: ${words}`),
  );
}

function* valuesIn(field: Value): Generator<Value> {
  yield field;
  if (typeof field.value !== "object" || field.value === null) return;
  for (const [key, value] of Object.entries(field.value)) yield* valuesIn({ pointer: pointerTo(field.pointer, key), value });
}

/** The numbers that a value is a fact of: itself; for a list its length, and how many of its entries share a word. */
function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (!Array.isArray(value)) return [];
  const counts = new Map<string, number>();
  for (const word of value.flatMap(wordsOfEntry)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // "One" is a pronoun more often than a count.
  return [value.length, ...counts.values()].filter((count) => count > 1);
}

/** The ids and the words of a fixed choice that an entry of a list holds, each with its field. */
function wordsOfEntry(entry: unknown): string[] {
  if (typeof entry !== "object" || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((each) => (/^[a-z][\w-]*$/.test(String(each)) ? [`${key} ${each}`] : [])),
  );
}

function dateInWords(value: unknown): string[] {
  const date = typeof value === "string" && value.includes("-") ? partialDate(value) : undefined;
  return date === undefined ? [] : [inWords(date)];
}

/** Each of the numbers that a text tells, with the words around it; not those of references, nor of a list's own counting. */
function numberedWords(text: string, numbers: ReadonlySet<number>): string[] {
  const plain = text.replace(/\[\[[^\]\n]*\]\]/g, "…").replace(/^\s*\d+\. /gm, "");
  return [...plain.matchAll(/[\w-]+/g)]
    .filter(({ 0: word }) => !/[a-z]\d/i.test(word) && numbersIn(word).some((number) => numbers.has(number)))
    .map(({ 0: word, index }) => around(plain, index, word));
}

function datedWords(text: string, dates: readonly string[]): string[] {
  const plain = text.replace(/(?<=\d)(?:st|nd|rd|th)\b/g, (letters) => "\u2060".repeat(letters.length));
  return [...new Set(dates)].flatMap((date) => {
    const found = new RegExp(`\\b${date.replace(" ", "\u2060* ")}`).exec(plain);
    return found === null ? [] : [around(text, found.index, found[0])];
  });
}

function around(text: string, index: number, words: string): string {
  return text
    .slice(Math.max(0, index - 15), index + words.length + 15)
    .replace(/\s+/g, " ")
    .trim();
}

test.run();
