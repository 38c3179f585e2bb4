import { test } from "uvu";
import * as assert from "uvu/assert";
import { renameGroup } from "../../../src/desk/tasks/groups/rename-group.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

test("a group gets another name by the lines of the recipe, and its page says so from the day after on", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { sentence, drafts } = play(renameGroup, desk, {
    "/group": "learning-group",
    "/name": "Practice Group",
    "/termsOfReference/title": "Terms of Reference of the Practice Group",
    "/until": "@2025-03-31",
  });
  assert.is(sentence, "Learning Group: called Practice Group from 1 April 2025");
  assert.is(
    changedLines(drafts),
    `groups/learning-group.yaml
-name: Learning Group
+name: Practice Group
+formerNames:
+  - name: Learning Group
+    until: 2025-03-31
-  title: Terms of Reference of the Learning Group
+  title: Terms of Reference of the Practice Group`,
  );
  const nameOn = async (day: string) => (await after(desk, drafts, day)).model.index.group.get("learning-group")?.name;
  assert.is(await nameOn("2025-03-31"), "Learning Group");
  assert.is(await nameOn("2025-04-01"), "Practice Group");
});

test("a file whose lines end as on Windows keeps its ends", async () => {
  const desk = await open({ ...partnerships.fenmarsh, lineEnd: "\r\n" });
  const { drafts } = play(renameGroup, desk, { "/group": "case-panel", "/name": "Review Panel", "/until": "@2025-03" });
  const [draft] = drafts;
  assert.ok(typeof draft?.after === "string" && !/[^\r]\n/.test(draft.after));
  assert.is(
    changedLines(drafts),
    "groups/case-panel.yaml\n-name: Case Panel\n+name: Review Panel\n+formerNames:\n+  - name: Case Panel\n+    until: 2025-03",
  );
});

test("in the real data a former name stands after the earlier ones, and the last day may be unknown", async () => {
  const desk = await open(partnerships.data);
  const { sentence, drafts } = play(renameGroup, desk, { "/group": "serious-cases", "/name": "Learning from Cases Sub-Group" });
  assert.is(sentence, "Serious Cases Sub-Group: called Learning from Cases Sub-Group");
  assert.is(
    changedLines(drafts),
    `groups/serious-cases.yaml
-name: Serious Cases Sub-Group
+name: Learning from Cases Sub-Group
+formerNames:
+  - name: Serious Cases Sub-Group`,
  );
  assert.is((await after(desk, drafts)).model.index.group.get("serious-cases")?.name, "Learning from Cases Sub-Group");
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const pointers = (answers: Record<string, string>) =>
    play(renameGroup, desk, answers).refused.map(({ pointer, message }) => `${pointer}: ${message}`);
  assert.equal(pointers({}), ['/group: "Group" is empty.']);
  assert.equal(pointers({ "/group": "nobody" }), ["/group: This is none of what can be chosen here."]);
  assert.equal(pointers({ "/group": "learning-group" }), ["/name: This is the name that the group has already."]);
  assert.equal(pointers({ "/group": "learning-group", "/name": "P", "/until": "@2025-02-30" }), [
    '/until: "30 02 2025" is no date of the calendar.',
  ]);
});

test.run();
