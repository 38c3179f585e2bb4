import { test } from "uvu";
import * as assert from "uvu/assert";
import { openDataOf } from "../../src/views/open-data.ts";
import { modelWith, placeIn, replaced, reportOn } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";

const board = "groups/executive-board.yaml";
const learning = "groups/learning-group.yaml";
const meetings = "  timesATerm: 1\n  words: The group meets once a term.\n";
const quorum = "  members: 3\n  words: Three members make a quorum.\n";

const shows = (files: Record<string, string>, words: string) => {
  for (const text of renderEverything(modelWith(files))) if (text.startsWith(`/groups/`) && text.includes(words)) return true;
  return false;
};

const rulesOf = (files: Record<string, string>) => reportOn(files).map((each) => each.split("\n")[0]);

test("a number changed where it stands is another number on the page and in the open data", () => {
  const files = replaced(board, ["  members: 4\n", "  members: 5\n"], ["  timesAYear: 4\n", "  timesAYear: 5\n"]);
  assert.ok(shows(files, "A quorum is five core members"));
  assert.ok(shows(files, "The Board meets at least five times a year, never in August."));
  const row = openDataOf(modelWith(files))
    .find(({ name }) => name === "groups")
    ?.rows.find(({ id }) => id === "executive-board");
  assert.equal([row?.quorum, row?.timesAYear, row?.atLeast, row?.notIn], [5, 5, true, ["August"]]);
});

test("a clause is filled in from the facts too, and its number cannot be given a second time", () => {
  const clause = {
    "clauses.yaml": `${replaced("clauses.yaml")["clauses.yaml"]}  - id: quorate\n    title: Quorum\n    text: "{quorumNumber} {quorumMembers} do."\n`,
  };
  const used = replaced(learning, [quorum, '  members: 3\n  words: "[[clause:quorate]]"\n']);
  assert.equal(rulesOf({ ...clause, ...used }), []);
  assert.ok(shows({ ...clause, ...used }, "three members do."));
  const twice = replaced(
    learning,
    [quorum, '  members: 5\n  words: "[[clause:quorate]]"\n'],
    ["  theBody: the Learning Group\n", "  theBody: the Learning Group\n  quorumNumber: four\n"],
  );
  assert.equal(rulesOf({ ...clause, ...twice }), [
    `${placeIn(twice, learning, "quorumNumber: four")} fact-repeated: {quorumNumber} is filled in from "quorum.members", so that these words would be a second place for it.`,
  ]);
});

test("a clause that asks for a fact which the group lacks is a fault", () => {
  const clause = {
    "clauses.yaml": `${replaced("clauses.yaml")["clauses.yaml"]}  - id: pause\n    title: Pause\n    text: Not in {meetingsNotIn}.\n`,
  };
  const [found = ""] = reportOn({
    ...clause,
    ...replaced(learning, [meetings, '  timesATerm: 1\n  words: "[[clause:pause]]"\n']),
  });
  assert.match(found, 'clause-blank: The clause "pause" has a blank {meetingsNotIn}, and there are no words for it here.');
  assert.match(found, 'It is filled in from "meetings.notIn" of the group');
});

test("words with a blank that no fact fills in are a fault", () => {
  const files = replaced(learning, [meetings, "  timesATerm: 1\n  words: It meets {meetingTimes}, never in {meetingsNotIn}.\n"]);
  const at = (blank: string) => placeIn(files, learning, blank);
  assert.equal(rulesOf(files), [
    `${at("{meetingTimes}")} clause-blank: These words have a blank {meetingTimes}, and no fact of the group fills it in.`,
    `${at("{meetingsNotIn}")} clause-blank: These words have a blank {meetingsNotIn}, and no fact of the group fills it in.`,
  ]);
});

test("a summary takes the facts too, and other braces stay in it", () => {
  const summary = "summary: The Learning Group turns what was found into training.";
  const files = (words: string) => replaced(learning, [summary, `summary: ${words}`]);
  assert.ok(shows(files("It meets {meetingsTimes} a term, of {them}."), "It meets once a term, of {them}."));
  assert.ok(shows(files("It meets {meetingsTimesInFigures} a term."), "It meets 1 time a term."));
  assert.match(rulesOf(files("Not in {meetingsNotIn}."))[0] ?? "", "clause-blank");
});

test("a fact that is assumed fills in no words", () => {
  const [found = ""] = rulesOf(
    replaced(learning, [meetings, "  timesATerm: 1\n  assumed:\n    timesATerm: Heard.\n  words: It meets {meetingsTimes}.\n"]),
  ).filter((each) => each?.includes("clause-blank"));
  assert.match(found, "{meetingsTimes}, and no fact of the group fills it in");
});

test("words that tell another number than the fact are a warning; a number in a reference is none", () => {
  const files = (words: string) => replaced(learning, [quorum, `  members: 5\n  words: ${words}\n`]);
  const other = (words: string) => rulesOf(files(words));
  assert.equal(other("Four or more make a quorum."), [
    `${placeIn(files("Four or more"), learning, "Four")} fact-contradicted: The words tell 4, and "members" beside them is 5.`,
  ]);
  assert.equal(other("Five make a quorum, two of them nurses."), []);
  assert.equal(other('"{quorumNumber} make a quorum, 2 of them nurses."'), []);
  assert.equal(other('"{quorumNumberInFigures} make a quorum, 2 of them nurses."'), []);
});

test.run();
