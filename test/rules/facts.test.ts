import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import type { Membership, Period } from "../../src/model/model.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { sameName } from "../../src/rules/consistency/same-name.ts";
import { coChairRotation } from "../../src/rules/facts/co-chair-rotation.ts";
import { colourContrast, contrastWithWhite } from "../../src/rules/facts/colour-contrast.ts";
import { quorumSize } from "../../src/rules/facts/quorum-size.ts";
import { rotationOver } from "../../src/rules/facts/rotation-over.ts";
import { termOver } from "../../src/rules/facts/term-over.ts";
import { day, makeGroup, makeModel, partnership, when } from "../model/made.ts";
import { groupOf, members } from "./made-members.ts";

const today = day("2025-06-01");
const source = { file: "data/groups/pond-board.yaml", pointer: "" };
const person = { id: "ann-reed", published: { name: "Ann Reed" }, posts: [], file: "data/people.yaml", pointer: "/people/0" };

/** The same person in one post, up to a day or month, as it stands today. */
const inPostUntil = (to: string) => ({
  ...person,
  posts: [
    {
      period: { until: when(to) },
      time: when(to).date < today ? ("over" as const) : ("now" as const),
      file: person.file,
      pointer: person.pointer,
    },
  ],
});

const rotation = (...periods: [from: string, to: string][]) =>
  coChairRotation
    .check(
      modelOnDay(
        makeModel({
          coChairs: {
            standing: [],
            rotation: periods.map(([from, to]) => ({ from: day(from), until: day(to), person })),
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
  assert.match(rotation(["2024-10-01", "2024-09-30"])[0] ?? "", /^error coChairs\.rotation\[0\]\.until .*before it begins/);
});

test("a rotation whose last day has passed is a warning, and on that day it is none", () => {
  const period = (from: string, to: string) => ({ from: day(from), until: day(to), person });
  const coChairs = {
    standing: [],
    rotation: [period("2024-10-01", "2025-03-31"), period("2025-04-01", "2025-05-31")],
    ...person,
    pointer: "/coChairs",
  };
  const tell = (on: string) =>
    rotationOver
      .check(modelOnDay(makeModel({ coChairs }), day(on)))
      .map(({ severity, path, message }) => `${severity} ${path} ${message}`);
  assert.equal(tell("2025-05-31"), []);
  assert.equal(tell("2025-06-01"), ["warning coChairs.rotation[1].until The rotation of co-chairs ended on 31 May 2025."]);
});

test("the last day of a rotation is the latest, whatever the order of its periods", () => {
  const rotation = [
    { from: day("2025-04-01"), until: day("2025-05-31"), person },
    { from: day("2024-10-01"), until: day("2025-03-31"), person },
  ];
  const [told] = rotationOver.check(
    modelOnDay(makeModel({ coChairs: { standing: [], rotation, ...person, pointer: "/coChairs" } }), today),
  );
  assert.is(told?.path, "coChairs.rotation[0].until");
});

test("a period the wrong way round is told with the day that each end should be", () => {
  const coChairs = {
    standing: [],
    rotation: [{ from: day("2025-05-31"), until: day("2025-05-01"), person }],
    ...person,
    pointer: "/coChairs",
  };
  const [told] = coChairRotation.check(modelOnDay(makeModel({ coChairs }), today));
  assert.is(told?.help, "Write the first day as from and the last as until.");
});

test("the standing co-chair is told in the rotation only while both hold", () => {
  const told = (period: Period) => {
    const standing = [{ person, period, time: "now" as const, file: person.file, pointer: "/coChairs/standing" }];
    const rotation = [{ from: day("2025-04-01"), until: day("2025-09-30"), person }];
    const coChairs = { standing, rotation, file: person.file, pointer: "/coChairs" };
    return coChairRotation.check(modelOnDay(makeModel({ coChairs }), today)).map(({ severity, path }) => `${severity} ${path}`);
  };
  assert.equal(told({}), ["warning coChairs.rotation[0].person"]);
  assert.equal(told({ until: when("2025-04-01") }), ["warning coChairs.rotation[0].person"]);
  assert.equal(told({ until: when("2025-03-31") }), []);
  assert.equal(told({ from: when("2025-10-01") }), []);
});

test("what cannot be read of the rotation alone keeps the rules on it from speaking", () => {
  const told = (...faulty: string[]) => {
    const files = new Map([[person.file, { lineStarts: [0], offsets: new Map(), faulty, references: [], texts: new Map() }]]);
    const rotation = [{ from: day("2025-05-31"), until: day("2025-05-01"), person }];
    const model = modelOnDay(makeModel({ coChairs: { standing: [], rotation, ...person, pointer: "/coChairs" }, files }), today);
    return [...rotationOver.check(model), ...coChairRotation.check(model)].length;
  };
  assert.equal([told("/coChairs/group"), told("/coChairs/rotation/1")], [2, 0]);
});

test("without a rotation nothing is said of one", () => {
  const model = modelOnDay(makeModel(), today);
  assert.equal([...rotationOver.check(model), ...coChairRotation.check(model)], []);
});

test("whoever is listed in an office after its end is told once, with every office", () => {
  const tell = (to: string) => {
    const ann = inPostUntil(to);
    const coChairs = {
      rotation: [],
      standing: [{ ...person, person: ann, period: {}, time: "now" as const }],
      ...person,
      pointer: "/coChairs",
    };
    const model = makeModel({
      people: [ann],
      leadSafeguardingPartners: [{ person: ann }],
      independentScrutineer: { person: ann },
      coChairs,
    });
    return [
      ...termOver.check(modelOnDay(model, today)),
      ...termOver.check(modelOnDay(makeModel({ people: [ann], delegatedSafeguardingPartners: [{ person: ann }] }), today)),
      ...termOver.check(modelOnDay(makeModel({ people: [ann] }), today)),
    ].map(({ severity, path, message }) => `${severity} ${path} ${message}`);
  };
  assert.equal(tell("2025-06"), []);
  assert.equal(tell("2025-05"), [
    "warning people[0].until Ann Reed is listed as Lead Safeguarding Partner, Independent Scrutineer and standing co-chair, but was in post only until May 2025.",
    "warning people[0].until Ann Reed is listed as Delegated Safeguarding Partner, but was in post only until May 2025.",
  ]);
});

test("whoever is listed in an office is in it on the last day, and not on the day after", () => {
  const told = (to: string) => {
    const ann = inPostUntil(to);
    return termOver.check(modelOnDay(makeModel({ people: [ann], leadSafeguardingPartners: [{ person: ann }] }), today)).length;
  };
  assert.equal([told("2025-06-01"), told("2025-05-31")], [0, 1]);
});

test("whoever has no last day in post may be listed in any office", () => {
  assert.equal(
    termOver.check(modelOnDay(makeModel({ people: [person], leadSafeguardingPartners: [{ person: person }] }), today)),
    [],
  );
});

test("a person whose name is not published is told by the id where the office is over", () => {
  const { published: _, ...unnamed } = inPostUntil("2025-05");
  const model = makeModel({ people: [unnamed], leadSafeguardingPartners: [{ person: unnamed }] });
  assert.match(termOver.check(modelOnDay(model, today))[0]?.message ?? "", /^ann-reed is listed/);
});

test("an office that somebody else holds is not told of who has left", () => {
  const ann = inPostUntil("2025-05");
  const ben = { ...person, id: "ben-shaw", published: { name: "Ben Shaw" }, pointer: "/people/1" };
  const model = makeModel({
    people: [ann, ben],
    leadSafeguardingPartners: [{ person: ann }],
    delegatedSafeguardingPartners: [{ person: ben }],
  });
  assert.match(termOver.check(modelOnDay(model, today))[0]?.message ?? "", "as Lead Safeguarding Partner, but was in post only");
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

test("names are the same whatever the spaces round and in them, and not where a letter differs", () => {
  const told = (first: string, second: string) => {
    const groups = [makeGroup("pond-board", { name: first }), makeGroup("pool-board", { name: second })];
    return sameName.check(modelOnDay(makeModel({ groups }), today)).length;
  };
  assert.equal([told("Pond Board", " Pond  Board "), told("Pond Board", "PondBoard"), told("Flußrat", "Flussrat")], [1, 0, 0]);
});

test("contrast with white is that of WCAG", () => {
  assert.is(contrastWithWhite("#000000"), 21);
  assert.is(contrastWithWhite("#ffffff"), 1);
  // The grey that is known to stand just above 4.5:1.
  assert.is(contrastWithWhite("#767676").toFixed(2), "4.54");
  // The straight part of the curve, below a channel of 11.
  assert.is(contrastWithWhite("#0a0a0a").toFixed(2), "19.80");
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

const quorum = {
  members: 2,
  of: "members" as const,
  include: [],
  organisations: [],
  words: { ...parseProse("Two."), ...source },
};

test("a quorum larger than the membership is an error, and advisors do not count", () => {
  const tell = (...memberships: Omit<Membership, "group">[]) =>
    quorumSize
      .check(modelOnDay(makeModel({ groups: [groupOf("pond-board", memberships, { quorum })] }), today))
      .map(({ message }) => message);
  assert.equal(tell(members("member", {}, {})), []);
  assert.equal(tell(members("member", { number: 2 })), []);
  assert.equal(tell(members("member", {}), members("coOpted", {})), [], "those who are co-opted count");
  assert.equal(tell(members("member", {}), members("advisor", {})), [
    "The quorum of Pond Board is 2, but it has 1 seat for members.",
  ]);
  assert.equal(tell(), [], "a group whose members are not listed cannot be counted");
});

test("a quorum is not held against members that could not all be read", () => {
  const group = groupOf("pond-board", [members("member", {})], { quorum });
  const told = (...faulty: string[]) => {
    const files = new Map([[source.file, { lineStarts: [0], offsets: new Map(), faulty, references: [], texts: new Map() }]]);
    return quorumSize.check(modelOnDay(makeModel({ groups: [group], files }), today)).length;
  };
  assert.equal([told("/memberships/1"), told("/meetings")], [0, 1]);
});

test.run();
