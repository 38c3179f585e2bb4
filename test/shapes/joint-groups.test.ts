import { test } from "uvu";
import * as assert from "uvu/assert";
import { isJoint, isOwn } from "../../src/model/group.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { chartDot } from "../../src/views/organisation-chart.ts";
import { groupData } from "../../src/views/structured-data.ts";
import { siteOfModel } from "../site/site-of-model.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// Groups of Tarnside that two own together: two of its bodies, or one of them and a partnership outside.

const { model, findings } = await tarnside();
const panel = "groups/case-review-panel.yaml";
const owners = "ownedBy: [tarnside-children, fellmoor-children]";

test("a group that two own names both on its page, and one of a body names the body", () => {
  assert.match(
    pageWords(model, "/groups/case-review-panel/"),
    /Owned together by +Tarnside Safeguarding Children Partnership +Fellmoor Safeguarding Children Partnership +Reports to/,
  );
  assert.match(pageWords(model, "/groups/adults-quality-group/"), /A group of +Tarnside Safeguarding Adults Board +Reports to/);
  assert.not.match(pageWords(model, "/groups/joint-executive/"), "A group of");
});

test("of a group of another organisation alone, the page says no more than before", async () => {
  const alone = await tarnside({ edits: [[panel, owners, "ownedBy: fellmoor-children"]] });
  assert.not.match(pageWords(alone.model, "/groups/case-review-panel/"), /A group of|Owned together/);
});

test("the page of each owner lists it, with whom it is owned", () => {
  assert.match(
    pageWords(model, "/partners/tarnside-children/"),
    /Its groups +Case Review Panel +Owned together with Fellmoor Safeguarding Children Partnership\. +Exploitation Group +Owned together with Tarnside Safeguarding Adults Board\./,
  );
  assert.match(
    pageWords(model, "/partners/fellmoor-children/"),
    /Groups that it owns together with others +Case Review Panel +Owned together with Tarnside Safeguarding Children Partnership\./,
  );
});

test("the page of a group above it says who owns it", async () => {
  const below: Edit = [panel, "reportsTo: [tarnside-children, fellmoor-children]", "reportsTo: [joint-executive]"];
  const { model: moved } = await tarnside({ edits: [below] });
  assert.match(
    pageWords(moved, "/groups/joint-executive/"),
    /Groups that report to it +Case Review Panel +\(owned together by Tarnside Safeguarding Children Partnership and Fellmoor Safeguarding Children Partnership\)/,
  );
});

test("the chart has a dotted line from the other owner, and its words name both", () => {
  const dot = chartDot(model);
  assert.match(dot, '"fellmoor-children" -> "case-review-panel" [style=dotted, class="chart-joint"]');
  assert.match(dot, '"tarnside-children" -> "case-review-panel"\n');
  assert.is(dot.match(/^ {2}"fellmoor-children" \[/gm)?.length, 1);
  for (const path of ["/groups/", "/document/"]) {
    const words = pageWords(model, path);
    assert.match(words, "A dotted line leads to a group from an organisation that owns it together with others.");
    assert.match(
      words,
      /Case Review Panel +\(owned together by Tarnside Safeguarding Children Partnership and Fellmoor Safeguarding Children/,
    );
  }
});

test("the document names the owners above its terms of reference", () => {
  assert.match(
    pageWords(model, "/document/"),
    /Tarnside Safeguarding Children Partnership +Fellmoor Safeguarding Children Partnership +Case Review Panel Terms of Reference/,
  );
  assert.is(
    sectionsOf(model).find(({ id }) => id === "groups/case-review-panel")?.text,
    "Tarnside Safeguarding Children Partnership\nFellmoor Safeguarding Children Partnership",
  );
});

test("the open data name the owners, and who owns a group alone in a column of its own", async () => {
  const byId = new Map(rowsOf(model, "groups").map((row) => [row.id, row]));
  const owned = (id: string) => [byId.get(id)?.ownedBy, byId.get(id)?.ownedTogetherBy];
  assert.equal(owned("case-review-panel"), [undefined, ["tarnside-children", "fellmoor-children"]]);
  assert.equal(owned("adults-quality-group"), ["tarnside-adults-board", []]);
  const exploitation = "ownedBy: [tarnside-children, tarnside-adults-board]\n";
  const edits: Edit[] = [
    [panel, `${owners}\n`, ""],
    ["groups/exploitation-group.yaml", exploitation, ""],
  ];
  const without = await tarnside({ edits });
  assert.ok(rowsOf(without.model, "groups").every((row) => "ownedBy" in row && !("ownedTogetherBy" in row)));
});

test("the data for search engines name every owner", () => {
  const group = model.index.group.get("case-review-panel");
  assert.ok(group);
  const { parentOrganization } = groupData(siteOfModel(model), group) as { parentOrganization: { name: string }[] };
  assert.equal(
    parentOrganization.map(({ name }) => name),
    ["Tarnside Safeguarding Children Partnership", "Fellmoor Safeguarding Children Partnership"],
  );
});

test("a comparison tells who owns it now", async () => {
  assert.equal(await told([[panel, owners, "ownedBy: tarnside-children"]], []), [
    'The owner of the Case Review Panel changes from "Tarnside Safeguarding Children Partnership" to "Tarnside Safeguarding Children Partnership and Fellmoor Safeguarding Children Partnership".',
    'The wording of "Case Review Panel Terms of Reference" is changed.',
  ]);
});

test("a joint group is the partnership's own, and the seat of its other owner asks for no place in the list of agencies", () => {
  const group = model.index.group.get("case-review-panel");
  assert.ok(group && isJoint(group) && isOwn(group));
  assert.equal(
    findings.filter(({ rule }) => rule === "agency-unlisted").map(({ message }) => message),
    [],
  );
});

test("an owner that is no organisation is told", async () => {
  const misspelt = await tarnside({ edits: [[panel, owners, "ownedBy: [tarnside-children, fellmor-children]"]] });
  assert.ok(misspelt.findings.some(({ path, help }) => path === "ownedBy[1]" && help?.includes("fellmoor-children")));
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("A group that two partnerships own");
  assert.equal(
    found.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    [],
  );
});

test.run();
