import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { CoChairs, Group, Person, Seat } from "../../src/model/model.ts";
import { chairs } from "../../src/rules/facts/chairs.ts";
import { fixtureFolder, fixtureIn } from "../load/fixture.ts";
import { day, makeModel, partnership } from "../model/made.ts";
import { agency, groupOf, members } from "./made-members.ts";

const today = day("2025-06-01");
const person: Person = {
  id: "ann-reed",
  published: { name: "Ann Reed" },
  posts: [],
  file: "data/people.yaml",
  pointer: "/people/0",
};
const ben: Person = { ...person, id: "ben-shaw", published: { name: "Ben Shaw" }, pointer: "/people/1" };

/** The person as standing co-chair, for all time. */
const standing = [{ person, period: {}, time: "now" as const, file: "data/people.yaml", pointer: "/coChairs/standing" }];

const toldOfChairs = (...groups: Group[]) =>
  chairs.check(modelOnDay(makeModel({ groups }), today)).map(({ severity, message }) => `${severity}: ${message}`);

test("chairs told the same at the head and in the memberships agree", () => {
  const memberships = [members("member", { post: "Chief", role: "chair" })];
  assert.equal(
    toldOfChairs(groupOf("pond-board", memberships, { statedChairs: [{ role: "chair", post: "Chief", agency }] })),
    [],
  );
});

test("a chair that could not be read is not missing: the fault that hides it is told alone", async () => {
  const file = "groups/exploitation-and-missing-group.yaml";
  const folder = fixtureFolder("calderwick", [[file, "- agency: wealdmoor-police", "- agancy: wealdmoor-police"]]);
  const { findings } = await fixtureIn(folder, "2026-06-01");
  assert.ok(findings.some(({ rule, message }) => rule === "unknown-key" && message.includes("agancy")));
  assert.equal(
    findings.filter(({ rule }) => rule === "chairs").map(({ message }) => message),
    [],
  );
});

test("chairs told in two ways are a warning that tells both", () => {
  const memberships = [members("member", { post: "Chief", role: "chair" })];
  const [told] = toldOfChairs(groupOf("pond-board", memberships, { statedChairs: [{ role: "chair", post: "Deputy", agency }] }));
  assert.is(
    told,
    "warning: Pond Board: the head of the terms of reference names Deputy, Fenmarsh Police as Chair, the memberships Chief, Fenmarsh Police as Chair.",
  );
});

test("a seat that chairs another group must chair it there too", () => {
  const reed = groupOf("reed-group", [
    members("member", { post: "Director", role: "coChair" }, { post: "Nurse", role: "coChair" }),
  ]);
  const seat = (post: string) => members("member", { post, chairOf: { group: reed, role: "coChair" } });
  assert.equal(toldOfChairs(reed, groupOf("pond-board", [seat("Director")])), []);
  assert.match(
    toldOfChairs(reed, groupOf("pond-board", [seat("Head")]))[0] ?? "",
    "Pond Board names Head, Fenmarsh Police as Co-Chair of Reed Group; Reed Group itself names",
  );
});

test("a rotation of co-chairs must be that of the group that they chair", () => {
  const tell = (seat: Partial<Seat>) => {
    const group = groupOf("pond-board", [members("member", seat)]);
    const coChairs = { group, standing, rotation: [], file: "data/people.yaml", pointer: "/coChairs" };
    return chairs
      .check(modelOnDay(makeModel({ groups: [group], coChairs }), today))
      .map(({ path, message }) => `${path} ${message}`)
      .filter((told) => told.startsWith("coChairs"));
  };
  assert.equal(tell({ person, role: "coChair" }), []);
  assert.equal(tell({ post: "Scrutineer" }), [], "a group that names no chair does not gainsay it");
  assert.equal(tell({ post: "Scrutineer", role: "chair" }), [
    "coChairs.group The rotation has Ann Reed co-chair Pond Board; Pond Board itself names Scrutineer, Fenmarsh Police as Chair.",
  ]);
});

test("a chair of the same post is another where the persons differ", () => {
  const ben = { ...person, id: "ben-shaw", published: { name: "Ben Shaw" }, pointer: "/people/1" };
  const seat = members("member", { post: "Chief", person: ben, role: "chair" });
  const told = toldOfChairs(groupOf("pond-board", [seat], { statedChairs: [{ role: "chair", post: "Chief", agency, person }] }));
  assert.is(told.length, 1);
  assert.match(told[0] ?? "", "names Ann Reed as Chair, the memberships Ben Shaw as Chair");
});

test("one co-chair alone is a warning", () => {
  assert.match(
    toldOfChairs(groupOf("pond-board", [members("member", { post: "Chief", role: "coChair" })]))[0] ?? "",
    "has one co-chair",
  );
});

/** What is told of a group whose head states some chairs and whose seats are others. */
const toldOf = (statedChairs: Group["statedChairs"], ...seats: Partial<Seat>[]) =>
  toldOfChairs(groupOf("pond-board", [members("member", ...seats)], { statedChairs }));

test("chairs that are stated at the head alone, or in the memberships alone, contradict nothing", () => {
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { post: "Chief" }), []);
  assert.equal(toldOf([], { post: "Chief", role: "chair" }), []);
});

test("two chairs are not one, even where the first is the same", () => {
  const two = [
    { post: "Chief", role: "jointChair" },
    { post: "Head", role: "jointChair" },
  ] as const;
  assert.equal(toldOf(two, ...two), []);
  assert.equal(
    toldOf([{ role: "chair", post: "Chief" }], { post: "Chief", role: "chair" }, { post: "Head", role: "chair" }).length,
    1,
  );
  assert.equal(toldOf(two, { post: "Chief", role: "jointChair" }, { post: "Nurse", role: "jointChair" }).length, 1);
});

test("a joint chair is a co-chair", () => {
  const seats = [
    { post: "Chief", role: "coChair" },
    { post: "Head", role: "coChair" },
  ] as const;
  const heads = seats.map(({ post }) => ({ post, role: "jointChair" as const }));
  assert.equal(toldOf(heads, ...seats), []);
  assert.match(toldOf(heads.slice(0, 1))[0] ?? "", "has one co-chair: Chief as Joint Chair");
});

test("a chair is not a co-chair", () => {
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { post: "Chief", role: "coChair" }).length, 1);
});

test("a vice-chair at a seat is no chair", () => {
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { post: "Head", role: "viceChair" }), []);
});

test("what one place leaves out does not contradict what the other says", () => {
  const other = { ...partnership, id: "fenmarsh-council", name: "Fenmarsh Council" };
  assert.equal(toldOf([{ role: "chair", person }], { post: "Chief", role: "chair" }), []);
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { person, role: "chair" }), []);
  assert.equal(toldOf([{ role: "chair", agency }], { role: "chair" }), []);
  assert.equal(toldOf([{ role: "chair", agency: other }], { role: "chair" }).length, 1);
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { post: "Head", role: "chair" }).length, 1);
  assert.equal(toldOf([{ role: "chair", post: "Chief" }], { role: "chair" }), []);
});

test("a chair without a name is told by post or organisation, or as somebody", () => {
  const { published: _, ...unnamed } = person;
  const seat = groupOf("reed-group", [{ as: "member", seats: [], ...person }]);
  const told = (statedChairs: Group["statedChairs"]) => toldOfChairs({ ...seat, statedChairs })[0]?.split(": ")[2];
  assert.equal(
    [
      told([{ role: "coChair", post: "Head" }]),
      told([{ role: "coChair", agency }]),
      told([{ role: "coChair", person: unnamed }]),
    ],
    [
      "Head as Co-Chair. Who is the other?",
      "Fenmarsh Police as Co-Chair. Who is the other?",
      "somebody as Co-Chair. Who is the other?",
    ],
  );
});

test("co-chairs at the head are counted before those in the memberships", () => {
  const two = [
    { post: "Chief", role: "coChair" },
    { post: "Head", role: "coChair" },
  ] as const;
  const told = toldOf(two, { post: "Chief", role: "coChair" }).filter((each) => each.includes("has one co-chair"));
  assert.equal(told, []);
});

test("a lone co-chair is told at the group, and chairs elsewhere at the seat", () => {
  const paths = (...groups: Group[]) => chairs.check(modelOnDay(makeModel({ groups }), today)).map(({ path }) => path);
  const reed = groupOf("reed-group", [members("member", { post: "Director", role: "chair" })]);
  assert.equal(paths(groupOf("pond-board", [members("member", { post: "Chief", role: "coChair" })])), [""]);
  assert.equal(paths(groupOf("pond-board", [members("member", {}, { post: "Head", chairOf: { group: reed, role: "chair" } })])), [
    "memberships[0].seats[1].chairOf",
  ]);
});

test("what contradicts as published says how, and what no group has as a chair is an error", () => {
  const reed = groupOf("reed-group", [members("member", { post: "Director", role: "chair" })]);
  const found = (chairOf: Seat["chairOf"]) =>
    chairs.check(
      modelOnDay(
        makeModel({ groups: [groupOf("pond-board", [members("member", { post: "Head", ...(chairOf && { chairOf }) })])] }),
        today,
      ),
    );
  const [told] = found({ group: reed, role: "chair", asPublished: "Two tables." });
  assert.equal([told?.severity, told?.message.endsWith(" As published: Two tables.")], ["warning", true]);
  const [unknown] = found({ group: reed });
  assert.equal([unknown?.severity, unknown?.path], ["error", "memberships[0].seats[0].chairOf"]);
});

test("a chair at the head that is marked as published is told, whatever it leaves out", () => {
  assert.equal(toldOf([{ role: "chair", asPublished: "Two posts." }], { post: "Head", role: "chair" }).length, 1);
});

test("a mark of what contradicts as published is told where nothing contradicts any more: head, other group, rotation", () => {
  const settled = (what: string) => `${what} is marked "asPublished", and no longer differs from what the group itself says.`;
  const head = [{ role: "chair", post: "Head", asPublished: "Two posts." }] as const;
  assert.match(toldOf(head, { post: "Head", role: "chair" })[0] ?? "", settled("The head of the terms of reference"));

  const reed = groupOf("reed-group", [members("member", { post: "Head", role: "chair" })]);
  const elsewhere = (asPublished?: string) =>
    toldOfChairs(
      groupOf("pond-board", [
        members("member", { post: "Head", chairOf: { group: reed, role: "chair", ...(asPublished && { asPublished }) } }),
      ]),
    );
  assert.equal(elsewhere(), []);
  assert.equal(elsewhere("Two tables."), [`warning: ${settled("This seat of Pond Board")}`]);
  const none = groupOf("none-group", []);
  const alone = { post: "Head", chairOf: { group: none, role: "chair", asPublished: "Here alone." } } as const;
  assert.equal(toldOfChairs(groupOf("pond-board", [members("member", alone)])), [], "the document has it here alone");

  const group = groupOf("pond-board", [members("member", { person, role: "coChair" }, { person: ben, role: "coChair" })]);
  const rotation = [person, ben].map((who) => ({ from: day("2025-01-01"), until: day("2025-06-30"), person: who }));
  const coChairs = { group, standing: [], rotation, file: "data/people.yaml", pointer: "/coChairs", asPublished: "Two lists." };
  assert.equal(
    chairs.check(modelOnDay(makeModel({ groups: [group], coChairs }), today)).map(({ path, message }) => `${path}: ${message}`),
    [`coChairs.asPublished: ${settled("The rotation of the co-chairs")}`],
  );
});

test("a post that the rotation gives as published is told while the person's record has another", () => {
  const post = { post: "Head of Ponds", period: {}, time: "now" as const, file: "data/people.yaml", pointer: "/people/0" };
  const period = { from: day("2025-01-01"), until: day("2025-06-30"), person: { ...person, posts: [post] } };
  const told = (postAsPublished: string) => {
    const coChairs = { standing: [], rotation: [{ ...period, postAsPublished }], file: "data/people.yaml", pointer: "/coChairs" };
    return chairs
      .check(modelOnDay(makeModel({ coChairs }), today))
      .map(({ path, message }) => `${path}: ${message}`)
      .join();
  };
  assert.match(
    told("Chief of Ponds"),
    /^coChairs\.rotation\[0\]\.postAsPublished: The rotation has .* co-chair as Chief of Ponds; /,
  );
  assert.match(told("Chief of Ponds"), "the record of people has Head of Ponds. As published: The document gives both.");
  assert.match(told("Head of Ponds"), "and no longer differs from what the group itself says.");
});

test("a seat may chair a group that names no chair itself", () => {
  const reed = groupOf("reed-group", []);
  assert.equal(toldOfChairs(groupOf("pond-board", [members("member", { chairOf: { group: reed, role: "chair" } })])), []);
});

test("those who share the chair by rotation are the chairs that the group names, with or without a standing one", () => {
  const period = (who: Person) => ({ from: day("2025-01-01"), until: day("2025-06-30"), person: who });
  const told = (coChairs: Omit<CoChairs, "file" | "pointer">, ...seats: Partial<Seat>[]) => {
    const group = groupOf("pond-board", [members("member", ...seats)]);
    const model = makeModel({
      groups: [group],
      coChairs: { group, file: "data/people.yaml", pointer: "/coChairs", ...coChairs },
    });
    return chairs.check(modelOnDay(model, today)).map(({ message }) => message);
  };
  const both = [
    { person, role: "coChair" },
    { person: ben, role: "coChair" },
  ] as const;
  assert.equal(told({ standing, rotation: [period(ben)] }, ...both), []);
  assert.equal(told({ standing: [], rotation: [period(person), period(ben)] }, ...both), []);
  assert.equal(
    told(
      { standing: [], rotation: [period({ ...ben, post: "Chief" })] },
      { post: "Chief", role: "coChair" },
      { post: "Chief", role: "coChair" },
    ),
    [],
  );
  assert.equal(told({ standing: [], rotation: [period(ben)] }, ...both), [
    "The rotation has Ben Shaw co-chair Pond Board; Pond Board itself names Ann Reed as Co-Chair and Ben Shaw as Co-Chair.",
  ]);
});

test("a rotation of a group that is not named is compared with none", () => {
  const coChairs = { rotation: [], standing, file: "data/people.yaml", pointer: "/coChairs" };
  assert.equal(chairs.check(modelOnDay(makeModel({ coChairs }), today)), []);
});

test.run();
