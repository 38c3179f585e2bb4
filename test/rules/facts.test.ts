import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { Capacity, Group, Membership, Partner, Seat } from "../../src/model/model.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { chairs } from "../../src/rules/chairs.ts";
import { coChairRotation } from "../../src/rules/co-chair-rotation.ts";
import { colourContrast, contrastWithWhite } from "../../src/rules/colour-contrast.ts";
import { quorumSize } from "../../src/rules/quorum-size.ts";
import { rotationOver } from "../../src/rules/rotation-over.ts";
import { sameName } from "../../src/rules/same-name.ts";
import { termOver } from "../../src/rules/term-over.ts";
import { day, makeGroup, makeModel, partnership, when } from "../model/made.ts";

const today = day("2025-06-01");
const source = { file: "data/groups/pond-board.yaml", pointer: "" };
const person = { id: "ann-reed", published: { name: "Ann Reed" }, file: "data/people.yaml", pointer: "/people/0" };

const rotation = (...periods: [from: string, to: string][]) =>
  coChairRotation
    .check(
      modelOnDay(
        makeModel({
          coChairs: {
            rotation: periods.map(([from, to]) => ({ from: day(from), to: day(to), person })),
            file: "data/people.yaml",
            pointer: "/coChairs",
          },
        }),
        today,
      ),
    )
    .map(({ severity, path, message }) => `${severity} ${path} ${message}`);

test("periods that follow day on day are in order", () => {
  assert.equal(rotation(["2024-10-01", "2025-03-31"], ["2025-04-01", "2025-09-30"]), []);
});

test("a period of one day is one, and the next follows on the day after it", () => {
  assert.equal(rotation(["2024-10-01", "2024-10-01"], ["2024-10-02", "2025-03-31"]), []);
});

test("two periods that share one day hold at once", () => {
  assert.match(rotation(["2024-10-01", "2025-03-31"], ["2025-03-31", "2025-09-30"])[0] ?? "", "two periods hold at once");
});

test("a gap, an overlap and a period the wrong way round are errors", () => {
  assert.match(
    rotation(["2024-10-01", "2025-03-31"], ["2025-04-02", "2025-09-30"])[0] ?? "",
    /^error coChairs\.rotation\[1\]\.from .*nobody co-chairs/,
  );
  assert.match(rotation(["2024-10-01", "2025-03-31"], ["2024-04-01", "2025-09-30"])[0] ?? "", "two periods hold at once");
  assert.match(rotation(["2024-10-01", "2024-09-30"])[0] ?? "", "before it begins");
});

test("a rotation whose last day has passed is a warning, and on that day it is none", () => {
  const period = (from: string, to: string) => ({ from: day(from), to: day(to), person });
  const coChairs = {
    rotation: [period("2024-10-01", "2025-03-31"), period("2025-04-01", "2025-05-31")],
    ...person,
    pointer: "/coChairs",
  };
  const tell = (on: string) =>
    rotationOver
      .check(modelOnDay(makeModel({ coChairs }), day(on)))
      .map(({ severity, path, message }) => `${severity} ${path} ${message}`);
  assert.equal(tell("2025-05-31"), []);
  assert.equal(tell("2025-06-01"), ["warning coChairs.rotation[1].to The rotation of co-chairs ended on 31 May 2025."]);
});

test("whoever is listed in an office after its end is told once, with every office", () => {
  const tell = (to: string) => {
    const ann = { ...person, to: when(to) };
    const coChairs = { rotation: [], standing: ann, ...person, pointer: "/coChairs" };
    const model = makeModel({ people: [ann], leadSafeguardingPartners: [ann], independentScrutineer: { person: ann }, coChairs });
    return [
      ...termOver.check(modelOnDay(model, today)),
      ...termOver.check(modelOnDay(makeModel({ people: [ann], delegatedSafeguardingPartners: [ann] }), today)),
      ...termOver.check(modelOnDay(makeModel({ people: [ann] }), today)),
    ].map(({ severity, path, message }) => `${severity} ${path} ${message}`);
  };
  assert.equal(tell("2025-06"), []);
  assert.equal(tell("2025-05"), [
    "warning people[0].to Ann Reed is listed as Lead Safeguarding Partner, Independent Scrutineer and standing co-chair, but only until May 2025.",
    "warning people[0].to Ann Reed is listed as Delegated Safeguarding Partner, but only until May 2025.",
  ]);
});

test("whoever is listed in an office is in it on the last day, and not on the day after", () => {
  const told = (to: string) => {
    const ann = { ...person, to: when(to) };
    return termOver.check(modelOnDay(makeModel({ people: [ann], leadSafeguardingPartners: [ann] }), today)).length;
  };
  assert.equal([told("2025-06-01"), told("2025-05-31")], [0, 1]);
});

test("whoever has no last day in post may be listed in any office", () => {
  assert.equal(termOver.check(modelOnDay(makeModel({ people: [person], leadSafeguardingPartners: [person] }), today)), []);
});

test("a person whose name is not published is told by the id where the office is over", () => {
  const { published: _, ...unnamed } = { ...person, to: when("2025-05") };
  const model = makeModel({ people: [unnamed], leadSafeguardingPartners: [unnamed] });
  assert.match(termOver.check(modelOnDay(model, today))[0]?.message ?? "", /^ann-reed is listed/);
});

test("two groups or two partners of one name are a warning", () => {
  const twin = { ...partnership, id: "fenmarsh-twin", name: "fenmarsh safeguarding  partnership" };
  const groups = [makeGroup("pond-board"), makeGroup("pool-board", { name: "Pond Board" }), makeGroup("reed-group")];
  assert.equal(
    sameName
      .check(modelOnDay(makeModel({ groups, partners: [partnership, twin] }), today))
      .map(({ severity, message }) => `${severity} ${message}`),
    [
      'warning The group pond-board has the name "Pond Board" too.',
      'warning The partner fenmarsh-partnership has the name "fenmarsh safeguarding  partnership" too.',
    ],
  );
});

test("contrast with white is that of WCAG", () => {
  assert.is(contrastWithWhite("#000000"), 21);
  assert.is(contrastWithWhite("#ffffff"), 1);
  // The grey that is known to stand just above 4.5:1.
  assert.is(contrastWithWhite("#767676").toFixed(2), "4.54");
});

test("a colour too pale for its use is an error that says by how much", () => {
  const model = makeModel();
  const tell = (accent: string, warning: string) =>
    colourContrast
      .check(modelOnDay({ ...model, arrangements: { ...model.arrangements, colours: { accent, warning } } }, today))
      .map(({ message }) => message);
  assert.equal(tell("#14466b", "#a4161a"), []);
  assert.equal(tell("#767676", "#777777"), [
    "#767676 has a contrast with white of 4.5:1; the accent colour needs 7:1.",
    "#777777 has a contrast with white of 4.4:1; the warning colour needs 4.5:1.",
  ]);
});

const agency: Partner = { ...partnership, id: "fenmarsh-police", name: "Fenmarsh Police", is: ["statutoryPartner"] };
const members = (as: Capacity, ...seats: Partial<Seat>[]): Omit<Membership, "group"> => ({
  agency,
  as,
  seats: seats.map((seat) => ({ number: 1, ...source, ...seat })),
  ...source,
  pointer: "/memberships/0",
});
const groupOf = (id: string, memberships: Omit<Membership, "group">[], changes: Partial<Group> = {}): Group =>
  makeGroup(id, { memberships: memberships as Membership[], ...changes });
const quorum = { members: 2, of: "members" as const, include: [], words: { ...parseProse("Two."), ...source } };

test("a quorum larger than the membership is an error, and advisors do not count", () => {
  const tell = (...memberships: Omit<Membership, "group">[]) =>
    quorumSize
      .check(modelOnDay(makeModel({ groups: [groupOf("pond-board", memberships, { quorum })] }), today))
      .map(({ message }) => message);
  assert.equal(tell(members("member", {}, {})), []);
  assert.equal(tell(members("member", { number: 2 })), []);
  assert.equal(tell(members("member", {}), members("advisor", {})), [
    "The quorum of Pond Board is 2, but it has 1 seat for members.",
  ]);
  assert.equal(tell(), [], "a group whose members are not listed cannot be counted");
});

test("a quorum is not held against members that could not all be read", () => {
  const group = groupOf("pond-board", [members("member", {})], { quorum });
  const told = (...faulty: string[]) => {
    const files = new Map([[source.file, { lineStarts: [0], offsets: new Map(), faulty }]]);
    return quorumSize.check(modelOnDay(makeModel({ groups: [group], files }), today)).length;
  };
  assert.equal([told("/memberships/1"), told("/meetings")], [0, 1]);
});

const toldOfChairs = (...groups: Group[]) =>
  chairs.check(modelOnDay(makeModel({ groups }), today)).map(({ severity, message }) => `${severity}: ${message}`);

test("chairs told the same at the head and in the memberships agree", () => {
  const memberships = [members("member", { post: "Chief", role: "chair" })];
  assert.equal(
    toldOfChairs(groupOf("pond-board", memberships, { statedChairs: [{ role: "chair", post: "Chief", agency }] })),
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
    const coChairs = { group, standing: person, rotation: [], file: "data/people.yaml", pointer: "/coChairs" };
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

test.run();
