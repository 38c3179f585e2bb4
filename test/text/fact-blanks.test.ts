import { test } from "uvu";
import * as assert from "uvu/assert";
import { type CountedFacts, factBlanksOf } from "../../src/text/fact-blanks.ts";
import { numberInWords, numbersIn, timesInWords } from "../../src/text/numbers.ts";
import { english } from "../../src/words/english.ts";

const wordsOf = (facts: CountedFacts) =>
  Object.fromEntries(Object.entries(factBlanksOf(english, facts)).map(([name, { text }]) => [name, text]));

test("a number up to twenty is written in words, a larger one in digits", () => {
  assert.equal([1, 4, 20, 21, 366].map(numberInWords), ["one", "four", "twenty", "21", "366"]);
  assert.equal([1, 2, 3, 52].map(timesInWords), ["once", "twice", "three times", "52 times"]);
});

test("the numbers of a text are found in words and in digits, once and twice among them", () => {
  assert.equal(numbersIn("Twice a term, four of the 12; someone, 2nd"), [2, 4, 12, 2]);
});

test("a quorum fills in its number, who counts, in what they differ and who is among them", () => {
  const include = [
    { count: 1, of: "Chair" },
    { count: 2, of: "Chief Nurses" },
  ];
  assert.equal(wordsOf({ quorum: { members: 5, of: "coreMembers", different: "areasOfEducation", include } }), {
    quorumNumber: "five",
    quorumNumberInFigures: "5",
    quorumMembers: "core members",
    quorumDifferent: "areas of education",
    quorumInclude: "Chair and two Chief Nurses",
    quorumIncludeInFigures: "Chair and 2 Chief Nurses",
  });
  assert.equal(wordsOf({ quorum: { members: 3 } }), {
    quorumNumber: "three",
    quorumNumberInFigures: "3",
    quorumMembers: "members",
  });
});

test("meetings fill in how often, that this is the least, and the months without one", () => {
  assert.equal(wordsOf({ meetings: { timesAYear: 10, atLeast: true, notIn: ["August", "December"] } }), {
    meetingsTimes: "at least ten times",
    meetingsTimesInFigures: "at least 10 times",
    meetingsNotIn: "August or December",
  });
  assert.equal(wordsOf({ meetings: { timesATerm: 2 } }), { meetingsTimes: "twice", meetingsTimesInFigures: "2 times" });
  assert.is(wordsOf({ meetings: { timesATerm: 1 } }).meetingsTimesInFigures, "1 time");
  assert.equal(wordsOf({ meetings: {} }), {});
});

test.run();
