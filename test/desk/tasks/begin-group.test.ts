import { test } from "uvu";
import * as assert from "uvu/assert";
import { beginGroup } from "../../../src/desk/tasks/groups/begin-group.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

const onlineSafety = {
  "/name": "Online Safety Sub-Group",
  "/kind": "subGroup",
  "/reportsTo": ["executive-board"],
  "/summary": "The [[group:online-safety-sub-group]] looks after safety online.",
  "/terms": "text",
  "/termsOfReference/sections/0/heading": "Purpose",
  "/termsOfReference/sections/0/text": "To plan.\r\n\r\n[[review]]",
  "/place": "terms-of-reference/5",
  "/review/lastReviewed.unknown": "yes",
  "/review/owner": "executive-board",
};

test("a group with terms of reference has a file like its neighbours, and a place in the appendix", async () => {
  const desk = await open(partnerships.data);
  const { sentence, pages, drafts } = play(beginGroup, desk, { ...onlineSafety, "/from": "@2025-09-01" });
  assert.is(sentence, "Online Safety Sub-Group: a new group from 1 September 2025");
  const place = pages[2]?.fields.find(({ pointer }) => pointer === "/place");
  assert.is(
    place?.type === "choice" && place.options[5]?.label,
    "Terms of Reference for the Birmingham Safeguarding Children Partnership: after Serious Cases Sub-Group",
  );
  const [group, arrangements] = drafts;
  assert.ok(group && arrangements);
  assert.is(
    group.after,
    `# yaml-language-server: $schema=../../src/schema/group.schema.json

name: Online Safety Sub-Group
from: 2025-09-01
kind: subGroup
reportsTo:
  - executive-board
summary: The [[group:online-safety-sub-group]] looks after safety online.
termsOfReference:
  sections:
    - heading: Purpose
      text: |
        To plan.

        [[review]]
review:
  lastReviewed: unknown
  owner: executive-board
`,
  );
  assert.is(changedLines([arrangements]), "arrangements.yaml\n+      - online-safety-sub-group");
  assert.match(String(arrangements.after), "      - serious-cases\n      - online-safety-sub-group\n");
  assert.equal((await after(desk, drafts)).told, []);
});

test("from its first day on the check asks for what its terms of reference do not say yet", async () => {
  const desk = await open(partnerships.data);
  const { drafts } = play(beginGroup, desk, onlineSafety);
  const { model, told } = await after(desk, drafts);
  assert.is(model.index.group.get("online-safety-sub-group")?.time, "now");
  assert.equal(
    told.filter((each) => /^(?:error|warning)|terms-incomplete/.test(each)).map((each) => each.replace(/:.*/, "")),
    ["note terms-incomplete", "error review-unknown"],
  );
});

test("a group that takes on the work of one that has ended is named there, and a note tells of one that goes on", async () => {
  const ended = "name: Old Panel\nkind: forum\nuntil: 2025-03-31\n";
  const desk = await open({ ...partnerships.fenmarsh, lineEnd: "\r\n", added: { "groups/old-panel.yaml": ended } });
  const answers = { "/name": "Crossings Group", "/kind": "subGroup", "/terms": "none", "/from": "@2025-04-01" };
  const { drafts } = play(beginGroup, desk, { ...answers, "/cameFrom": ["old-panel", "case-panel"] });
  assert.is(
    changedLines(drafts),
    `groups/crossings-group.yaml
+# yaml-language-server: $schema=../../../../src/schema/group.schema.json
+name: Crossings Group
+from: 2025-04-01
+cameFrom:
+  - old-panel
+  - case-panel
+kind: subGroup
groups/old-panel.yaml
+succeededBy:
+  - crossings-group`,
  );
  assert.ok(drafts.every(({ after: text }) => !/[^\r]\n/.test(String(text))));
  assert.equal(
    beginGroup.check(desk.data, new Map([["/cameFrom", ["old-panel", "case-panel"]]]), 1).map(({ message }) => message),
    ["Case Panel goes on meeting: nothing says when it ends."],
  );
  const { model, told } = await after(desk, drafts, "2025-04-01");
  assert.equal(
    model.index.group.get("old-panel")?.succeededBy.map(({ id }) => id),
    ["crossings-group"],
  );
  assert.equal(
    told.filter((each) => each.startsWith("error")),
    [],
  );
});

test("terms of reference in a document of their own are linked to", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(beginGroup, desk, {
    "/name": "River Forum",
    "/id": "rivers",
    "/kind": "forum",
    "/terms": "document",
    "/termsOfReference/document/link": "https://www.example.org/rivers.pdf",
    "/termsOfReference/document/date": "@2025-01",
    "/place": "terms-of-reference/0",
    "/review/lastReviewed": "@2025-01-10",
    "/review/owner": "executive-board",
  });
  assert.is(
    changedLines(drafts),
    `groups/rivers.yaml
+# yaml-language-server: $schema=../../../../src/schema/group.schema.json
+name: River Forum
+kind: forum
+termsOfReference:
+  document:
+    link: https://www.example.org/rivers.pdf
+    date: 2025-01
+review:
+  lastReviewed: 2025-01-10
+  owner: executive-board
arrangements.yaml
+      - rivers`,
  );
  const { told } = await after(desk, drafts);
  assert.equal(
    told.filter((each) => each.startsWith("error")),
    [],
  );
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (answers: Record<string, string>) =>
    play(beginGroup, desk, { "/name": "Forum", "/kind": "forum", ...answers }).refused.map(
      ({ pointer, message }) => `${pointer}: ${message}`,
    );
  assert.equal(told({ "/id": "The Forum" }), ['/id: "The Forum" cannot be part of a web address.']);
  assert.equal(told({ "/id": "case-panel" }), ['/id: "case-panel" is the short name of something else, or was.']);
  assert.equal(told({ "/kind": "club" }), ["/kind: This is none of what can be chosen here."]);
  assert.equal(told({ "/terms": "text" }), [
    '/termsOfReference/sections/0/heading: "Heading of the first section" is empty.',
    '/termsOfReference/sections/0/text: "Its text" is empty.',
    '/place: "Where are they printed?" is empty.',
    '/review/lastReviewed: "Last reviewed" is empty.',
    '/review/owner: "Who sees to the review" is empty.',
  ]);
});

test.run();
