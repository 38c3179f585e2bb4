import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { readWords } from "../../src/proofread/reading/words.ts";

const sentencesOf = (text: string) =>
  readWords(parseProse(text)).sentences.map(({ tokens }) => tokens.map((token) => token.text).join(" "));

test("a text falls into sentences", () => {
  assert.equal(sentencesOf("The Board meets. It decides, e.g. on plans. Who chairs? No. 5 does!"), [
    "The Board meets .",
    "It decides , e.g . on plans .",
    "Who chairs ?",
    "No . 5 does !",
  ]);
});

test("a soft end of line ends no sentence; headings, list items, rows and paragraphs do", () => {
  assert.equal(sentencesOf("# Who\nThe Board\nmeets.\n\n- one\n- two\n\n| a | b |\n|---|---|\nlast"), [
    "Who",
    "The Board meets .",
    "one",
    "two",
    "a",
    "b",
    "last",
  ]);
  assert.equal(
    readWords(parseProse("# Who\n\nThe Board")).sentences.map(({ heading }) => heading ?? false),
    [true, false],
  );
});

test("marks of Markdown, addresses and codes are no words; where they stand is kept", () => {
  const text = "**See** [the plan](https://example.org/plan.pdf) at https://example.org or ask@example.org.";
  const [sentence] = readWords(parseProse(text)).sentences;
  const words = sentence?.tokens.filter(({ kind }) => kind === "word") ?? [];
  assert.equal(
    words.map((word) => word.text),
    ["See", "the", "plan", "at", "or"],
  );
  for (const { text: typed, start, end } of words) assert.is(text.slice(start, end), typed);
});

test("references, blanks and quoted words are known as such", () => {
  const { sentences } = readWords(parseProse('The {body} of [[group:board]] is a "critical friend" to practitioners\' work.'));
  const tokens = sentences[0]?.tokens ?? [];
  assert.equal(
    tokens.filter(({ kind }) => kind === "blank" || kind === "reference").map(({ text, reference }) => [text, reference?.id]),
    [
      ["{body}", undefined],
      ["[[group:board]]", "board"],
    ],
  );
  assert.equal(
    tokens.filter(({ quoted, kind }) => quoted && kind === "word").map(({ text }) => text),
    ["critical", "friend"],
  );
});

test("a list that is introduced by a colon stands apart from what introduces it", () => {
  assert.equal(sentencesOf("They are:\n\n- a chair;\n- a nurse."), ["They are :", "a chair ;", "a nurse ."]);
});

test("links are found with their words and addresses, pictures are not", () => {
  assert.equal(
    readWords(parseProse("[the [[document:plan]]](/plans/) ![map](map.svg) [here](#)")).links.map(({ words, href }) => [
      words,
      href,
    ]),
    [
      ["the [[document:plan]]", "/plans/"],
      ["here", "#"],
    ],
  );
});

test("ten times the text takes no more than about ten times as long", () => {
  const text = "The Board (see [the plan](/plans/)) meets 'often' in the Town Hall, and decides: all of it.\n\n";
  const time = (times: number) => {
    const prose = parseProse(text.repeat(times));
    const start = process.cpuUsage();
    readWords(prose);
    return process.cpuUsage(start).user;
  };
  time(500);
  // What is quadratic would take a hundred times as long; a short time is measured badly.
  assert.ok(time(5000) < 40 * Math.max(time(500), 10_000));
});

test.run();
