import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { brackwell } from "./brackwell.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const { model } = await brackwell();
const file = "groups/lived-experience-group.yaml";

test("the page says by way of which group reports go, when directly, and to whom", () => {
  const page = wordsOf(markupOf(model, "/groups/lived-experience-group/"));
  assert.match(page, /Reports by way of +Exploitation Group +Reports directly +where an adult is at risk now/);
  assert.match(page, /Its reports go to +Brackwell Council +those who took part/);
});

test("the chart in words says it on the website and in the document", () => {
  for (const path of ["/groups/", "/document/"])
    assert.match(wordsOf(markupOf(model, path)), /Lived Experience Group +\(reference group\) +\(by way of Exploitation Group\)/);
});

test("the open data and the comparison tell it", async () => {
  const rows = openDataOf(model).find(({ name }) => name === "groups")?.rows;
  const row = rows?.find(({ id }) => id === "lived-experience-group");
  assert.equal(
    [row?.reportsVia, row?.reportsDirectly, row?.reportsReceivedBy],
    ["exploitation-group", "where an adult is at risk now", ["brackwell-council", "those who took part"]],
  );
  const after = await brackwell([file, "  via: exploitation-group\n", "  via: policy-group\n"]);
  const [change] = compare(stateOf(model), stateOf(after.model)).changes;
  assert.is(
    change?.sentence,
    'The group that takes on the reports of the Lived Experience Group changes from "the Exploitation Group" to "the Policy Group".',
  );
});

test("a way that does not lead there is told", async () => {
  const wrong = await brackwell([file, "via: exploitation-group", "via: channel-panel"]);
  assert.equal(
    wrong.found.filter(({ rule }) => rule === "report-route").map(({ message }) => message),
    ["The reports of Lived Experience Group go by way of Channel Panel, which does not report to Safeguarding Adults Board."],
  );
});

test.run();
