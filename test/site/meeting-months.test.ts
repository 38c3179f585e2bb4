import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { findingsOfExample } from "../shapes/tarnside.ts";
import { brackwell, type Edit } from "./brackwell.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

// Groups of Brackwell that meet in months that are named.

const { model, found } = await brackwell();
const leads = "groups/safeguarding-leads.yaml";
const experience = "groups/lived-experience-group.yaml";
const summary = "summary: Adults who have been";

const told = async (rule: string, ...edits: Edit[]) =>
  (await brackwell(...edits)).found.filter((each) => each.rule === rule).map(({ message }) => message);

test("the page and the document say in which months a group meets, and how often that is", () => {
  const words = "The Group meets four times a year, in March, June, September and December.";
  assert.match(wordsOf(markupOf(model, "/groups/lived-experience-group/")), words);
  assert.match(wordsOf(markupOf(model, "/document/")), words);
  assert.match(wordsOf(markupOf(model, "/groups/safeguarding-leads/")), "The Network meets in April and October.");
});

test("the open data have the months and how often that is, and no column where no group has any", async () => {
  const rows = openDataOf(model).find(({ name }) => name === "groups")?.rows ?? [];
  const row = rows.find(({ id }) => id === "safeguarding-leads");
  assert.equal([row?.months, row?.timesAYear], [["April", "October"], 2]);
  const none = await brackwell(
    [leads, "months: [April, October]", "timesAYear: 2"],
    [leads, "in {meetingsMonths}", "{meetingsTimes} a year"],
    [experience, "months: [March, June, September, December]", "timesAYear: 4"],
    [experience, ", in {meetingsMonths}", ""],
  );
  const without = openDataOf(none.model).find(({ name }) => name === "groups")?.rows ?? [];
  assert.ok(without.length > 0 && without.every((each) => !("months" in each)));
});

test("a change of the months is told, and how often the group meets then", async () => {
  const after = await brackwell([leads, "[April, October]", "[April, July, October]"]);
  assert.equal(
    compare(stateOf(model), stateOf(after.model)).changes.map(({ sentence }) => sentence),
    [
      "The Safeguarding Leads Network meets three times a year; it met twice a year.",
      'The time of the year in which the Safeguarding Leads Network meets changes from "April and October" to "April, July and October".',
    ],
  );
});

test("a text that says how often that is agrees, whatever it calls it, and another is told", async () => {
  const says = (often: string): Edit => [experience, summary, `summary: The Group meets ${often}. Adults who have been`];
  assert.equal(found.filter(({ rule }) => rule === "meetings-in-text").length, 0);
  for (const often of ["quarterly", "four times a year", "every three months"])
    assert.equal(await told("meetings-in-text", says(often)), [], often);
  assert.equal(await told("meetings-in-text", says("monthly")), [
    'The text says that "Lived Experience Group" meets "monthly"; its record says four times a year.',
  ]);
});

test("words that leave out a month, too few meetings and a month without one are told", async () => {
  const { found: all } = await brackwell();
  assert.equal(all.filter(({ rule }) => rule === "meeting-months").length, 0);
  assert.equal(await told("meeting-months", [leads, "in {meetingsMonths}", "in April"]), [
    "The words of the meetings of Safeguarding Leads Network do not say that it meets in October.",
  ]);
  assert.equal(await told("meeting-months", [leads, "months: [April, October]", "months: [April, October]\n  timesAYear: 1"]), [
    "Safeguarding Leads Network is said to meet once a year, and in 2 months.",
  ]);
  assert.equal(
    await told("meeting-months", [leads, "months: [April, October]", "months: [April, October]\n  notIn: [October]"]),
    ["Safeguarding Leads Network is said to meet in October, and not to."],
  );
});

test("words that tell another number than the months are told", async () => {
  assert.equal(await told("fact-contradicted", [leads, "in {meetingsMonths}", "three times a year, in {meetingsMonths}"]), [
    'The words tell 3, and "timesAYear" beside them is 2.',
  ]);
});

test("the lines of docs/editing.md are sound", async () => {
  const told = await findingsOfExample("A group that meets in named months");
  assert.equal(
    told.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    ["Exploitation Group Terms of Reference: changed since last reviewed."],
  );
});

test("no meeting is in the calendar, since its day is not known", () => {
  assert.not.match(reviewsCalendar(model), "Safeguarding Leads Network");
});

test.run();
