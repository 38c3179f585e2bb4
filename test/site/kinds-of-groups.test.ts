import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { drawChart } from "../../src/outputs/site/chart.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { chartDot } from "../../src/views/organisation-chart.ts";
import { stateOf } from "../compare/state.ts";
import { brackwell } from "./brackwell.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const { model, found } = await brackwell();

test("the invented board has neither errors nor warnings", () => {
  assert.equal(
    found.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    [],
  );
});

test("the page of all groups has those of each kind below a heading of its own", () => {
  const words = wordsOf(markupOf(model, "/groups/"));
  assert.match(words, /Boards +Safeguarding Adults Board .*Statutory groups +Channel Panel .*Sub-groups +Exploitation Group /);
  assert.match(
    words,
    /Virtual groups +Policy Group .*Reference groups +Lived Experience Group .*Networks +Safeguarding Leads Network /,
  );
});

test("a group that works otherwise than by meetings is set apart in the chart, and told so in its words", async () => {
  const svg = await drawChart(chartDot(model), "The chart");
  const dashed = [...svg.matchAll(/chart&#45;(\w+)">\s*<polygon stroke-dasharray/g)].map(([, kind]) => kind);
  assert.equal(dashed.sort(), ["network", "referenceGroup", "virtualGroup"]);
  const words = wordsOf(markupOf(model, "/groups/"));
  assert.match(words, /Policy Group +\(virtual group\)/);
  assert.match(words, /Safeguarding Leads Network +\(network\)/);
  assert.not.match(words, "(sub-group)");
});

test("a text can have groups of each kind counted, and is told where it counts them wrongly", async () => {
  assert.match(wordsOf(markupOf(model, "/arrangements/groups/")), "One virtual group, one reference group and one network");
  const wrong = await brackwell([
    "chapters/groups.md",
    "one reference group and one network",
    "three reference groups and two networks",
  ]);
  assert.equal(
    wrong.found.filter(({ rule }) => rule === "count-in-text").map(({ message }) => message),
    ['The text says "three reference groups"; the data have one.', 'The text says "two networks"; the data have one.'],
  );
});

test("the open data and the comparison tell the kind", async () => {
  const rows = openDataOf(model).find(({ name }) => name === "groups")?.rows;
  assert.is(rows?.find(({ id }) => id === "channel-panel")?.kind, "statutoryGroup");
  const after = await brackwell(["groups/policy-group.yaml", "virtualGroup", "network"]);
  const [change] = compare(stateOf(model), stateOf(after.model)).changes;
  assert.is(change?.sentence, 'The kind of the Policy Group changes from "virtual group" to "network".');
});

test.run();
