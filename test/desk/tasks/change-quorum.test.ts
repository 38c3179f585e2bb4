import { test } from "uvu";
import * as assert from "uvu/assert";
import { changeQuorum } from "../../../src/desk/tasks/groups/change-quorum.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

test("where the words have a blank for the number, the number alone changes", async () => {
  const desk = await open({ ...partnerships.data, lineEnd: "\r\n" });
  const { sentence, drafts } = play(changeQuorum, desk, { "/group": "serious-cases", "/known": "yes", "/quorum/members": "5" });
  assert.is(sentence, "Serious Cases Sub-Group: quorum is now five members");
  assert.is(changedLines(drafts), "groups/serious-cases.yaml\n-  members: 4\n+  members: 5");
  const { model, told } = await after(desk, drafts);
  assert.is(model.index.group.get("serious-cases")?.quorum?.members, 5);
  assert.equal(told, []);
});

test("where the words tell another number, the check says so, and the words can be changed on the same page", async () => {
  const desk = await open(partnerships.fenmarsh);
  const two = { "/group": "learning-group", "/known": "yes", "/quorum/members": "2" };
  assert.equal((await after(desk, play(changeQuorum, desk, two).drafts)).told, [
    'warning fact-contradicted: The words tell 3, and "members" beside them is 2.',
  ]);
  const { drafts } = play(changeQuorum, desk, { ...two, "/quorum/words": "{quorumNumber} members make a quorum." });
  assert.is(
    changedLines(drafts),
    `groups/learning-group.yaml
-  members: 3
-  words: Three members make a quorum.
+  members: 2
+  words: "{quorumNumber} members make a quorum."`,
  );
  assert.equal((await after(desk, drafts)).told, []);
});

test("a quorum where none was stated takes that answer away", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(changeQuorum, desk, {
    "/group": "case-panel",
    "/known": "yes",
    "/quorum/members": "1",
    "/quorum/members.assumed": "The panel has one member.",
    "/quorum/of": "members",
    "/quorum/substitutes": "doNotCount",
    "/quorum/words": "One member makes a quorum.",
  });
  assert.is(
    changedLines(drafts),
    `groups/case-panel.yaml
+quorum:
+  members: 1
+  of: members
+  substitutes: doNotCount
+  words: One member makes a quorum.
+  assumed:
+    members: The panel has one member.
-  quorum: The terms of reference state none.`,
  );
});

test("that nobody knows the quorum is said by one word", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { sentence, drafts } = play(changeQuorum, desk, { "/group": "learning-group", "/known": "no" });
  assert.is(sentence, "Learning Group: nobody knows the quorum");
  assert.is(
    changedLines(drafts),
    `groups/learning-group.yaml
-quorum:
-  members: 3
-  words: Three members make a quorum.
+quorum: unknown`,
  );
  assert.equal((await after(desk, drafts)).told, ['note unknown-value: It is said here of "quorum" that nobody knows.']);
});

test("who must be among them stays, and a mark that is not repeated goes", async () => {
  const file = `name: Forum
kind: forum
quorum:
  members: 3 # as the Chair says
  include:
    - count: 1
      of: Nurses
  words: "{quorumNumber} make a quorum, {quorumInclude} among them."
  assumed:
    members: The terms do not say how many.
    of: Nor who.
`;
  const desk = await open({ ...partnerships.fenmarsh, added: { "groups/forum.yaml": file } });
  const { sentence, drafts } = play(changeQuorum, desk, {
    "/group": "forum",
    "/known": "yes",
    "/quorum/of": "coreMembers",
    "/quorum/members.assumed": "",
  });
  assert.is(sentence, "Forum: what is said of the quorum changed");
  assert.is(changedLines(drafts), "groups/forum.yaml\n+  of: coreMembers\n-    members: The terms do not say how many.");
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.fenmarsh);
  const told = (answers: Record<string, string>) =>
    play(changeQuorum, desk, { "/group": "case-panel", "/known": "yes", ...answers }).refused.map(
      ({ pointer, message }) => `${pointer}: ${message}`,
    );
  assert.equal(told({}), ['/quorum/members: "Number of members" is empty.', '/quorum/words: "Words" is empty.']);
  assert.equal(told({ "/quorum/members": "0", "/quorum/words": "None." }), ["/quorum/members: 0 cannot stand here."]);
  assert.equal(told({ "/quorum/members": "five", "/quorum/words": "Five." }), ['/quorum/members: "five" is not a whole number.']);
});

test.run();
