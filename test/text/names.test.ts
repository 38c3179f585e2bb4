import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Membership, Person, Seat } from "../../src/model/model.ts";
import { holderName, membershipName, personInFull, personName, postInFull, titleInSentence } from "../../src/text/names.ts";
import { seatName } from "../../src/text/seats.ts";
import { chairsOf, chairsTitle, groupsBelow, membershipBlocks, membershipsOf } from "../../src/views/group.ts";
import { english } from "../../src/words/english.ts";
import { makeGroup, partnership } from "../model/made.ts";
import { brackwell } from "../site/brackwell.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { fenmarsh, getGroup } from "../views/fenmarsh.ts";

const test = suite("names");
const source = { file: "made.yaml", pointer: "" };
const published: Person = {
  id: "ada",
  published: { name: "Ada Wren" },
  post: "Head of Reeds",
  partner: partnership,
  posts: [],
  ...source,
};
const hidden: Person = { id: "bo", post: "Head of Tides", partner: partnership, posts: [], ...source };

function seat(changes: Partial<Seat>): string {
  return seatName(english, { ...source, substitutes: [], ...changes });
}

test("a seat is told by its post", () => assert.is(seat({ post: "Head of Reeds" }), "Head of Reeds"));

test("a seat that chairs says so after its post", () => assert.is(seat({ post: "Head", role: "coChair" }), "Head – Co-Chair"));

test("an interim chair is interim in the chair", () =>
  assert.is(seat({ post: "Head", role: "coChair", holding: "interim" }), "Head – Interim Co-Chair"));

test("an acting post that does not chair is acting in the post", () =>
  assert.is(seat({ post: "Head", holding: "acting" }), "Head (Acting)"));

test("a seat names the other group that it chairs", () =>
  assert.is(seat({ post: "Head", chairOf: { group: makeGroup("case-panel"), role: "coChair" } }), "Head (Co-Chair, Case Panel)"));

test("a seat held by name shows the person before the post", () =>
  assert.is(seat({ person: published, post: "PO", team: "Reeds" }), "Reeds: Ada Wren – PO"));

test("a seat held by someone unpublished shows the post and never the name", () => {
  assert.is(seat({ person: hidden }), "Head of Tides");
});

test("a seat that attends as required says when, and why", () => {
  assert.is(seat({ attends: "asRequired" }), "As required by agenda");
  assert.is(
    seat({ post: "Legal Advisor", attends: "asRequired", note: "to advise" }),
    "Legal Advisor – As required by agenda – to advise",
  );
});

test("a number of seats of one kind is counted", () => assert.is(seat({ post: "Head Teacher", number: 2 }), "2 × Head Teacher"));

test("a person is told in full by name, post and organisation", () =>
  assert.is(personInFull(published), "Ada Wren, Head of Reeds, Fenmarsh Safeguarding Partnership"));

test("someone unpublished is told by post and organisation alone", () => {
  assert.is(personInFull(hidden), "Head of Tides, Fenmarsh Safeguarding Partnership");
  assert.is(personName(english, hidden), "Head of Tides");
});

test("a post, a holder or a name that nobody knows is told as not known", () => {
  const unknownPost = { id: "x", postUnknown: true, partner: partnership, posts: [], file: "", pointer: "" } as const;
  assert.is(postInFull(english, unknownPost), `Post not known, ${partnership.name}`);
  assert.is(personInFull(unknownPost), partnership.name, "left out where nothing is asked for");
  assert.is(holderName(english, {}), "Not known");
  assert.is(seat({ personUnknown: true }), "Not known");
  assert.is(seat({ personUnknown: true, post: "Head", role: "chair" }), "Name not known – Head – Chair");
});

test("a membership is told by its organisation and department, or by its constituency", () => {
  const base = { group: makeGroup("board"), as: "member", seats: [], ...source } as const;
  assert.is(
    membershipName(english, { ...base, agency: partnership, department: "Reeds" } satisfies Membership),
    "Fenmarsh Safeguarding Partnership – Reeds",
  );
  assert.is(membershipName(english, { ...base, constituency: "Schools" } satisfies Membership), "Schools");
});

test("members come first, then observers, co-opted members and advisors, each under its own sub-head", () => {
  assert.equal(
    membershipBlocks(english, getGroup("executive-board")).map(({ title, memberships }) => [title, memberships.length]),
    [
      [undefined, 4],
      ["Co-opted members", 1],
      ["Advisors", 1],
    ],
  );
});

test("stated chairs are told before marked seats", () => {
  const chairs = chairsOf(english, getGroup("executive-board"));
  assert.is(chairs.length, 2);
  assert.is(chairs[1]?.post, "Head Teacher, Heron Primary School");
  assert.is(chairsTitle(english, chairs), "Joint chairs");
});

test("seats marked as chairs are the chairs where none are stated, vice-chairs left out", () => {
  const chairs = chairsOf(english, getGroup("case-panel"));
  assert.equal(
    chairs.map(({ role, post }) => [role, post]),
    [["chair", "Named Nurse, Tidewater Hospital"]],
  );
  assert.is(chairsTitle(english, chairs), "Chair");
});

test("an organisation's memberships are those of the groups' own lists", () => {
  const trust = fenmarsh.partners.find(({ id }) => id === "saltby-trust");
  assert.ok(trust);
  const groups = membershipsOf(trust, fenmarsh).map(({ group }) => group.id);
  assert.ok(groups.includes("executive-board"));
  assert.is(groups.length, fenmarsh.groups.flatMap((group) => group.memberships).filter(({ agency }) => agency === trust).length);
});

test("the groups below a group are those whose first line of report it is", () => {
  assert.equal(
    groupsBelow(getGroup("learning-group"), fenmarsh).map(({ id }) => id),
    ["case-panel"],
  );
});

test("a title that is a clause, or has a word of its own in its place, takes no article", () => {
  const inSentence = (title: string) => titleInSentence(english, title);
  assert.equal(["Constitution", "The Constitution", "How the Board Works", "Our Arrangements", "Overview"].map(inSentence), [
    "the Constitution",
    "The Constitution",
    "How the Board Works",
    "Our Arrangements",
    "the Overview",
  ]);
});

test("pages name the document they are from by its title, with an article where it takes one", async () => {
  const { model } = await brackwell();
  assert.match(wordsOf(markupOf(model, "/people/")), "From How the Board Works, edition of");
  assert.match(wordsOf(markupOf(model, "/data/")), "How the Board Works as data, made from");
  assert.match(wordsOf(markupOf(fenmarsh, "/people/")), "From the Safeguarding Arrangements, edition of");
  assert.match(wordsOf(markupOf(fenmarsh, "/data/")), "The Safeguarding Arrangements as data, made from");
});

test.run();
