import { test } from "uvu";
import * as assert from "uvu/assert";
import { holdReviewOpen } from "../../../src/desk/tasks/reviews/hold-review-open.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

const seriousCases = { "/review": "serious-cases", "/reason": "The chair changes in February.", "/owner": "executive-board" };

test("the review of a group is held open by the lines of the recipe, and the check tells it as a warning alone", async () => {
  const desk = await open({ ...partnerships.data, on: "2026-01-05", lineEnd: "\r\n" });
  const { sentence, drafts } = play(holdReviewOpen, desk, { ...seriousCases, "/until": "@2026-03-01" });
  assert.is(sentence, "Serious Cases Sub-Group Terms of Reference: review held open until 1 March 2026");
  assert.is(
    changedLines(drafts),
    `groups/serious-cases.yaml
+  waiver:
+    reason: The chair changes in February.
+    owner: executive-board
+    from: 2026-01-05
+    until: 2026-03-01`,
  );
  const { told } = await after(desk, drafts);
  assert.equal(
    told.filter((each) => each.includes("Serious Cases")),
    [
      "warning review-overdue: The review of Serious Cases Sub-Group Terms of Reference was due on 31 December 2025, 5 days ago. Owner: Executive Board.",
      'warning review-waiver: A waiver holds the review of Serious Cases Sub-Group Terms of Reference open until 1 March 2026. Executive Board: "The chair changes in February".',
    ],
  );
});

test("reviews of the arrangements can be held open too, what is overdue longest is offered first, and an earlier waiver goes", async () => {
  const desk = await open({ ...partnerships.fenmarsh, on: "2026-02-01" });
  const [page] = play(holdReviewOpen, desk, {}).pages;
  const [field] = page?.fields ?? [];
  assert.ok(field?.type === "choice");
  assert.is(field.options[0]?.hint, "Was due on 31 December 2024");
  const { drafts } = play(holdReviewOpen, await open(partnerships.fenmarsh), {
    "/review": "case-panel",
    "/reason": "The panel ends in the spring.",
    "/owner": "learning-group",
    "/until": "@2025-03-28",
  });
  assert.is(
    changedLines(drafts),
    `groups/case-panel.yaml
-    owner: fenmarsh-county-council
-    from: 2025-01-06
-    until: 2025-03-31
+    owner: learning-group
+    from: 2025-02-03
+    until: 2025-03-28`,
  );
});

test("what the check would say of the waiver is said at its last day", async () => {
  const desk = await open({ ...partnerships.data, on: "2026-01-05" });
  const told = (answers: Record<string, string>) =>
    play(holdReviewOpen, desk, { ...seriousCases, ...answers }).refused.map(({ pointer, message }) => `${pointer}: ${message}`);
  const review = "Serious Cases Sub-Group Terms of Reference";
  const granted = 'Executive Board: "The chair changes in February".';
  assert.equal(told({ "/until": "@2026-06-01" }), [
    `/until: The waiver for ${review}, from 5 January 2026 to 1 June 2026, is longer than 90 days. ${granted}`,
  ]);
  assert.equal(told({ "/until": "@2026-01-04" }), [
    `/until: The waiver for ${review} ends on 4 January 2026, before it begins on 5 January 2026. ${granted}`,
  ]);
  assert.equal(told({}), ['/until: "Last day" is empty.']);
});

test("where nothing is due, the task says so", async () => {
  const desk = await open({ ...partnerships.data, on: "2025-01-05" });
  const [message] = play(holdReviewOpen, desk, {}).refused.filter(({ pointer }) => pointer === "");
  assert.is(message?.message, "No review is overdue or due soon, so that none has to be held open.");
});

test.run();
