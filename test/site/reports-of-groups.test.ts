import { test } from "uvu";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import { documentPassages } from "../../src/returned/places/document-passages.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
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

test("the document has it below the title of the terms of reference", () => {
  assert.match(
    wordsOf(markupOf(model, "/document/")),
    /Lived Experience Group Terms of Reference +Reports by way of +Exploitation Group +Reports directly +where an adult is at risk now +Its reports go to +Brackwell Council +those who took part +Purpose/,
  );
  assert.is(
    sectionsOf(model).find(({ id }) => id === "groups/lived-experience-group")?.text,
    "[how the reports of the group go]",
  );
});

test("what comes back of the document leads to the fields that say it", () => {
  const passages = documentPassages(model, (text) => text);
  const placesOf = (words: string) =>
    passages
      .filter((each) => each.words === words)
      .flatMap(({ find }) => find(0))
      .filter(({ file: path }) => path.endsWith("lived-experience-group.yaml"))
      .map(({ pointer }) => pointer);
  assert.equal(["Reports directly", "where an adult is at risk now", "those who took part"].map(placesOf), [
    ["/reports/directly"],
    ["/reports/directly"],
    ["/reports/others"],
  ]);
});

test("the open data and the comparison tell it", async () => {
  const rows = openDataOf(model).find(({ name }) => name === "groups")?.rows;
  const row = rows?.find(({ id }) => id === "lived-experience-group");
  assert.equal(
    [row?.reportsVia, row?.reportsDirectly, row?.reportsReceivedBy],
    ["exploitation-group", "where an adult is at risk now", ["brackwell-council", "those who took part"]],
  );
  const after = await brackwell([file, "  via: exploitation-group\n", "  via: policy-group\n"]);
  const changes = compare(stateOf(model), stateOf(after.model)).changes.map(({ sentence }) => sentence);
  assert.is(
    changes.join(" "),
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
