import { test } from "uvu";
import * as assert from "uvu/assert";
import { dissolveGroup } from "../../../src/desk/tasks/groups/dissolve-group.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

test("a group is dissolved by the lines of the recipe, and what takes on its work says so", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { sentence, drafts } = play(dissolveGroup, desk, {
    "/group": "case-panel",
    "/until": "@2025-03-31",
    "/successors": "bodies",
    "/succeededBy": ["learning-group", "fenmarsh-constabulary"],
  });
  assert.is(sentence, "Case Panel: dissolved, its last day 31 March 2025");
  assert.is(
    changedLines(drafts),
    `groups/case-panel.yaml
+until: 2025-03-31
+succeededBy:
+  - learning-group
+  - fenmarsh-constabulary
groups/learning-group.yaml
+cameFrom:
+  - case-panel
partners.yaml
+    cameFrom:
+      - case-panel`,
  );
  const { model, told } = await after(desk, drafts, "2025-04-01");
  assert.equal(
    model.formerGroups.map(({ id, succeededBy }) => [id, succeededBy.map((each) => each.id)]),
    [["case-panel", ["learning-group", "fenmarsh-constabulary"]]],
  );
  assert.equal(
    model.index.partner.get("fenmarsh-constabulary")?.cameFrom.map(({ id }) => id),
    ["case-panel"],
  );
  assert.equal(
    told.filter((each) => each.startsWith("error")),
    [],
  );
});

test("the groups that answer to it answer to another body from the day after, and keep the old line with its last day", async () => {
  const desk = await open({ ...partnerships.fenmarsh, lineEnd: "\r\n" });
  const { pages, drafts } = play(dissolveGroup, desk, {
    "/group": "learning-group",
    "/until": "@2025-03",
    "/successors": "none",
    "/reportsTo/case-panel": "executive-board",
  });
  assert.equal(
    pages[2]?.fields.map(({ label }) => label),
    ["Case Panel"],
  );
  assert.is(
    changedLines(drafts),
    `groups/learning-group.yaml
+until: 2025-03
groups/case-panel.yaml
-  - learning-group
+  - group: learning-group
+    until: 2025-03
+  - group: executive-board
+    from: 2025-04`,
  );
  const parentsOn = async (day: string) =>
    (await after(desk, drafts, day)).model.index.group.get("case-panel")?.reportsTo.map(({ id }) => id);
  assert.equal(await parentsOn("2025-03-31"), ["learning-group"]);
  assert.equal(await parentsOn("2025-04-01"), ["executive-board"]);
});

test("where it is not known whom they answer to, nothing is said of it, and the check asks from the day after on", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(dissolveGroup, desk, {
    "/group": "learning-group",
    "/until": "@2025-03-31",
    "/successors": "none",
  });
  assert.equal(
    drafts.map(({ path }) => path),
    ["groups/learning-group.yaml"],
  );
  assert.equal(
    (await after(desk, drafts)).told.filter((each) => each.includes(" parent-over:")),
    [],
  );
  assert.equal(
    (await after(desk, drafts, "2025-04-01")).told.filter((each) => each.includes(" parent-over:")),
    ["warning parent-over: Case Panel is said to report to Learning Group, which has ended (until 31 March 2025)."],
  );
});

test("of a group of the real data that ends in two years, one line is written and the check tells nothing new", async () => {
  const desk = await open(partnerships.data);
  const { drafts } = play(dissolveGroup, desk, {
    "/group": "neglect-operational",
    "/until": "@2026-12-31",
    "/successors": "none",
  });
  assert.is(changedLines(drafts), "groups/neglect-operational.yaml\n+until: 2026-12-31");
  assert.equal((await after(desk, drafts)).told, []);
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (answers: Record<string, string | string[]>) =>
    play(dissolveGroup, desk, { "/group": "case-panel", ...answers }).refused.map(
      ({ pointer, message }) => `${pointer}: ${message}`,
    );
  assert.equal(told({ "/successors": "bodies", "/until": "@2025-03-31" }), [
    "/succeededBy: Nobody is named who takes on its work.",
  ]);
  assert.equal(told({ "/successors": "bodies", "/succeededBy": ["case-panel"], "/until": "@2025-03-31" }), [
    "/succeededBy: A group cannot take on its own work.",
  ]);
  assert.equal(told({}), ['/until: "Last day" is empty.', '/successors: "Does another body take on its work?" is empty.']);
  const later = await open({
    ...partnerships.fenmarsh,
    added: { "groups/new-group.yaml": "name: New Group\nkind: forum\nfrom: 2025-05-01\n" },
  });
  const early = { "/group": "new-group", "/successors": "none", "/until": "@2025-03" };
  assert.equal(
    play(dissolveGroup, later, early).refused.map(({ pointer, message }) => `${pointer}: ${message}`),
    ["/until: The group begins only after that, on 1 May 2025."],
  );
});

test.run();
