import { test } from "uvu";
import * as assert from "uvu/assert";
import { addSeat } from "../../../src/desk/tasks/groups/add-seat.ts";
import { seatName } from "../../../src/text/seats.ts";
import { after, changedLines, open, partnerships, play } from "./play.ts";

const police = { "/group": "serious-cases", "/whose": "organisation", "/agency": "west-midlands-police" };

test("a seat beside another of an organisation is one line, which the model has", async () => {
  const desk = await open(partnerships.data);
  const { sentence, pages, drafts } = play(addSeat, desk, { ...police, "/row": "5", "/post": "Detective Inspector" });
  assert.is(sentence, "Serious Cases Sub-Group: a seat for West Midlands Police, Detective Inspector");
  const row = pages[2]?.fields.find(({ pointer }) => pointer === "/row");
  assert.equal(row?.type === "choice" && row.options.map(({ label }) => label), [
    "Member: DCI, Public Protection",
    "In a row of its own",
  ]);
  assert.is(changedLines(drafts), "groups/serious-cases.yaml\n+      - post: Detective Inspector");
  const { model, told } = await after(desk, drafts);
  assert.equal(told, []);
  const seats = model.index.group
    .get("serious-cases")
    ?.memberships.find(({ agency }) => agency?.id === "west-midlands-police")?.seats;
  assert.equal(
    seats?.map((seat) => seatName(model.words, seat)),
    ["DCI, Public Protection", "Detective Inspector"],
  );
});

test("an organisation that has no seat yet gets a row at the end, apart from the others as they are", async () => {
  const desk = await open({ ...partnerships.data, lineEnd: "\r\n" });
  const { sentence, drafts } = play(addSeat, desk, {
    ...police,
    "/agency": "birmingham-womens-and-childrens",
    "/post": "Head of Safeguarding",
    "/from": "@2025-07-01",
  });
  assert.match(String(sentence), /, Head of Safeguarding from 1 July 2025$/);
  assert.is(
    changedLines(drafts),
    `groups/serious-cases.yaml
+  - agency: birmingham-womens-and-childrens
+    seats:
+      - post: Head of Safeguarding
+        from: 2025-07-01
+`,
  );
  assert.equal((await after(desk, drafts)).told, []);
  const membersOn = async (day: string) =>
    (await after(desk, drafts, day)).model.index.group
      .get("serious-cases")
      ?.memberships.some(({ agency, seats }) => agency?.id === "birmingham-womens-and-childrens" && seats.length > 0);
  assert.is(await membersOn("2025-06-30"), false);
  assert.is(await membersOn("2025-07-01"), true);
});

test("seats of others than an organisation, a department, a capacity and what nobody knows are written where they belong", async () => {
  const desk = await open(partnerships.fenmarsh);
  const lay = {
    "/group": "case-panel",
    "/whose": "constituency",
    "/constituency": "Lay members",
    "/number": "2",
    "/as": "coOpted",
  };
  assert.is(
    changedLines(play(addSeat, desk, lay).drafts),
    `groups/case-panel.yaml
+  - constituency: Lay members
+    as: coOpted
+    seats:
+      - number: 2`,
  );
  const council = {
    "/group": "case-panel",
    "/whose": "organisation",
    "/agency": "fenmarsh-county-council",
    "/department": "Housing",
    "/person.unknown": "yes",
    "/role": "viceChair",
  };
  assert.is(
    changedLines(play(addSeat, desk, council).drafts),
    `groups/case-panel.yaml
+  - agency: fenmarsh-county-council
+    department: Housing
+    seats:
+      - person: unknown
+        role: viceChair`,
  );
});

test("an organisation of which nothing says who comes needs no more than its id and since when", async () => {
  const desk = await open(partnerships.fenmarsh);
  const { drafts } = play(addSeat, desk, {
    "/group": "case-panel",
    "/whose": "organisation",
    "/agency": "fenmarsh-county-council",
    "/from": "@2025-02",
  });
  assert.is(changedLines(drafts), "groups/case-panel.yaml\n+  - agency: fenmarsh-county-council\n+    from: 2025-02");
});

test("a seat beside one of which nothing is said leaves that one as it was", async () => {
  const file = "name: Forum\nkind: forum\nmemberships:\n  - agency: fenmarsh-constabulary\n";
  const desk = await open({ ...partnerships.fenmarsh, added: { "groups/river-forum.yaml": file } });
  const answers = { "/group": "river-forum", "/whose": "organisation", "/agency": "fenmarsh-constabulary", "/row": "0" };
  const { drafts } = play(addSeat, desk, { ...answers, "/post": "Ferry Officer" });
  assert.is(
    changedLines(drafts),
    `groups/river-forum.yaml
+    seats:
+      - number: 1
+      - post: Ferry Officer`,
  );
  const { model } = await after(desk, drafts);
  const [membership] = model.index.group.get("river-forum")?.memberships ?? [];
  assert.equal(
    membership?.seats.map((seat) => seatName(model.words, seat)),
    ["1 seat", "Ferry Officer"],
  );
});

test("what is wrong is said at its field", async () => {
  const desk = await open(partnerships.data);
  const told = (answers: Record<string, string>) =>
    play(addSeat, desk, { "/group": "serious-cases", ...answers }).refused.map(
      ({ pointer, message }) => `${pointer}: ${message}`,
    );
  assert.equal(told({ "/whose": "organisation" }), ["/agency: No organisation is chosen."]);
  assert.equal(told({ "/whose": "constituency" }), ["/constituency: Nothing says for whom the seat is."]);
  assert.equal(told({ ...police, "/post": "Officer" }), ['/row: "Beside which of its seats?" is empty.']);
  assert.equal(told({ ...police, "/row": "5" }), ["/post: Nothing says which seat this is."]);
  assert.equal(told({ ...police, "/row": "new", "/number": "two" }), ['/number: "two" is not a whole number.']);
  assert.equal(told({ ...police, "/row": "new", "/person": "nobody" }), ["/person: This is none of what can be chosen here."]);
});

test.run();
