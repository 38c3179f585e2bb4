import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../src/model/finding.ts";
import * as consistency from "../../src/rules/consistency/index.ts";
import { chairs } from "../../src/rules/facts/chairs.ts";
import { reviewMissing } from "../../src/rules/reviews/review-missing.ts";
import { type Example, exampleDay, type Rule } from "../../src/rules/rule.ts";
import { exampleAgencies } from "../../src/rules/shared/example-agencies.ts";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "./example-folder.ts";

// What the rules on facts against each other leave alone although it looks like what they are for, and what they put into
// one finding. Their examples are tested in examples.test.ts.

/** What a rule finds in the partnership of the examples with some files changed. */
async function findings(rule: Rule, files: Example["files"]): Promise<Finding[]> {
  const { model } = await loadOn(writeExampleFolder("example", { files }), exampleDay);
  if (model === undefined) throw new Error("The data have no model.");
  return rule.check(model);
}

const found = async (rule: Rule, files: Example["files"]) => (await findings(rule, files)).length;
const messages = async (rule: Rule, files: Example["files"]) =>
  (await findings(rule, files)).map(({ severity, message }) => `${severity}: ${message}`);

/** The lines of a membership of the police, or of another organisation. */
const row = (seats: string, whose = "agency: police") => `  - ${whose}\n    seats:\n${seats}`;
const seat = (...lines: string[]) => `      - ${lines.join("\n        ")}\n`;
const forum = (memberships: string, lines = "") => `name: Forum\nkind: forum\n${lines}memberships:\n${memberships}`;
const board = (memberships: string, lines = "") => ({ "groups/board.yaml": `${lines}memberships:\n${memberships}` });
const chief = seat("post: Chief Constable");

test("every rule here is the proofreader's, and tells the place of its own finding first", async () => {
  for (const rule of Object.values(consistency)) {
    assert.is(rule.proofreads, true, rule.id);
    if (rule === consistency.sameName) continue;
    for (const example of rule.notOk) {
      for (const { file, line, passages = [] } of await findings(rule, example.files)) {
        const [first] = passages;
        assert.equal([first?.file, first?.line], [file, line], rule.id);
        assert.ok(
          passages.every(({ text }) => text !== ""),
          rule.id,
        );
      }
    }
  }
});

test("in a partnership with a value in every field only what it says itself is found", async () => {
  const { model } = await loadOn(writeFullPartnership(), "2025-06-30");
  if (model === undefined) throw new Error("The data have no model.");
  assert.equal(
    Object.values(consistency).flatMap((rule) => rule.check(model).map(({ message }) => `${rule.id}: ${message}`)),
    [
      "agency-unseated: Reed College is a relevant agency without a seat on any group.",
      "report-line: Learning Forum is said to report to Executive Board and Fenmarsh Wellbeing Board; its terms of reference name Executive Board and not Fenmarsh Wellbeing Board.",
    ],
  );
});

test("terms of reference are asked for nothing that is unknown, assumed, answered or at fault", async () => {
  const asked = (lines: string) => found(consistency.termsIncomplete, { "groups/panel.yaml": lines });
  const others = "chair: None., meetings: None., memberships: None.";
  assert.is(await asked(`none: { ${others} }\n`), 1);
  assert.is(await asked(`none: { ${others}, quorum: The terms state none. }\n`), 0);
  assert.is(await asked(`none: { ${others} }\nquorum: unknown\n`), 0);
  assert.is(await asked(`none: { ${others} }\nquorum: [four]\n`), 0);
  const chairAssumed = row(seat("post: Clerk", "role: chair", "assumed: { role: The terms do not say. }"));
  assert.is(await asked(`none: { quorum: None., meetings: None. }\nmemberships:\n${chairAssumed}`), 0);
});

test("a group that the rotation or another group's seat chairs has a chair", async () => {
  const none = "none: { quorum: None., meetings: None. }\n";
  const panel = { "groups/panel.yaml": `${none}memberships:\n${row(seat("post: Clerk"))}` };
  assert.is(await found(consistency.termsIncomplete, panel), 1);
  const rotation = "coChairs:\n  group: panel\n  standing: ann-reed\n  rotation: []\n";
  assert.is(
    await found(consistency.termsIncomplete, { ...panel, "people.yaml": rotation.replace("[]", rotationOf("ben-shaw")) }),
    0,
  );
  const elsewhere = forum(row(seat("post: Clerk", "chairOf: { group: panel, role: chair }")));
  assert.is(await found(consistency.termsIncomplete, { ...panel, "groups/forum.yaml": elsewhere }), 0);
});

const rotationOf = (person: string) => `[{ from: 2025-01-01, until: 2025-12-31, person: ${person} }]`;

test("that terms have no review is an error, and a warning with the reason where none answers it", async () => {
  const terms = "name: Forum\nkind: forum\ntermsOfReference: { sections: [{ heading: Purpose, text: To meet. }] }\n";
  const told = (none: string) => messages(reviewMissing, { "groups/forum.yaml": terms + none });
  assert.equal(await told(""), ["error: The terms of reference of Forum have no review."]);
  assert.equal(await told("none: { review: The council owns them. }\n"), [
    "warning: The terms of reference of Forum have no review. It is said why: The council owns them.",
  ]);
});

test("a fact is printed by a reference, by the words of the terms, or left to the record by terms that print none", async () => {
  const told = (fact: string, ...sections: string[]) =>
    messages(consistency.factUnprinted, {
      "groups/panel.yaml": `${fact}\ntermsOfReference:\n  sections:\n${sections.map((each) => `    - ${each}\n`).join("")}`,
    });
  const printed = '{ heading: Dates, text: "[[review]]" }';
  const meetings = "meetings: { timesAYear: 4, words: Quarterly. }";
  assert.equal(await told(meetings, printed, "{ heading: Purpose, text: To meet each month. }"), []);
  assert.equal(await told(meetings, printed, "{ heading: Purpose, text: To meet people. Every child counts. }"), [
    "warning: Case Panel has meetings, and its terms of reference do not state them.",
  ]);
  assert.equal(await told(meetings, "{ heading: Purpose, text: To read case files. }"), []);
  assert.is((await told(meetings, "{ heading: Frequency, text: As it likes. }")).length, 1);
  const memberships = `memberships:\n${row(chief)}`;
  assert.is((await told(memberships, printed)).length, 1);
  assert.is((await told(memberships, printed, "{ heading: Who, text: The members come from the police. }")).length, 0);
  assert.equal(await told("", "{ heading: Review, text: The panel may look at this. }"), [
    "warning: Case Panel has a review of its terms, and its terms of reference do not state it.",
  ]);
  assert.equal(await told("", "{ heading: Review, text: These are reviewed each year. }"), []);
});

test("a group is listed wrongly only among groups more of which report than do not", async () => {
  const told = async (...listed: string[]) => {
    const text = listed.map((id, at) => `        ${at + 1}. the [[group:${id}]];\n`).join("");
    const all = await messages(consistency.reportLine, {
      ...Object.fromEntries(["ash", "elm"].map((id) => [`groups/${id}.yaml`, `name: ${id}\nkind: forum\nreportsTo: [board]\n`])),
      "groups/forum.yaml": "name: Forum\nkind: forum\n",
      "groups/panel.yaml": "reportsTo: [ash]\n",
      "groups/board.yaml": `termsOfReference:\n  sections:\n    - heading: Purpose\n      text: |\n${text}`,
    });
    return all.filter((each) => each.includes("and list beside"));
  };
  assert.equal(await told("ash", "elm", "panel"), [
    "note: The terms of reference of Board name ash and elm, which report to it, and list beside them Case Panel, which is not said to do so.",
  ]);
  assert.equal(await told("ash", "panel"), []);
  assert.equal(await told("ash", "elm", "board"), []);
  assert.equal(await told("ash", "elm"), []);
});

test("an answer contradicts what the group has, and not what is unknown or said elsewhere", async () => {
  const told = (lines: string) => found(consistency.noneContradicted, { "groups/panel.yaml": lines });
  assert.is(await told("none: { quorum: None. }\nquorum: unknown\n"), 0);
  assert.is(await told("none: { review: None. }\n"), 1);
  assert.is(await told("none: { meetings: None. }\nmeetings: { timesAYear: 4, words: Quarterly. }\n"), 1);
  assert.is(await told(`none: { memberships: None. }\nmemberships:\n${row(chief)}`), 1);
  assert.is(await told(`none: { chair: None. }\nmemberships:\n${row(seat("post: Clerk", "role: viceChair"))}`), 0);
});

test("a chair at the head is known again by the same post in more words, and where the seat names the person", async () => {
  const head = "chairs: [{ role: chair, person: ann-reed }]\n";
  const told = (...lines: string[]) => messages(consistency.chairPost, board(row(seat(...lines, "role: chair")), head));
  assert.equal(await told("post: Deputy Chief Constable"), []);
  assert.equal(await told("post: chief constable"), []);
  assert.equal(await told("post: Superintendent", "person: ann-reed"), []);
  assert.equal(await told("team: Traffic"), []);
  assert.is((await told("post: Constable")).length, 0);
  assert.is((await told("post: Superintendent")).length, 1);
});

test("a mark that the head differs as published is told with its post, and is not settled", async () => {
  const head = "chairs: [{ role: chair, person: ann-reed, asPublished: The table has another. }]\n";
  const files = board(row(seat("post: Superintendent", "role: chair")), head);
  assert.match((await messages(consistency.chairPost, files))[0] ?? "", "As published: The table has another.");
  assert.is(await found(chairs, files), 0);
  assert.match(
    (await messages(chairs, board(row(seat("post: Chief Constable", "role: chair")), head)))[0] ?? "",
    "no longer differs",
  );
});

test("a head is held against unmarked seats only where one of them can be meant", async () => {
  const told = (head: string, memberships: string) =>
    found(consistency.chairUnmarked, board(memberships, `chairs: [{ role: chair, ${head} }]\n`));
  assert.is(await told("post: Chief Constable, agency: police", row(chief)), 1);
  assert.is(await told("agency: police", row(seat("team: Traffic"))), 1);
  assert.is(await told("person: ann-reed", row(chief)), 1);
  assert.is(await told("post: Chief Constable, agency: partnership", row(chief)), 0);
  assert.is(await told("post: Head Teacher, organisation: A school", row(chief)), 0);
  assert.is(
    await told("post: Head Teacher, organisation: A school", row(seat("post: Primary Head Teacher"), "constituency: Schools")),
    1,
  );
  assert.is(await told("post: Chief Constable, agency: police", row(seat("post: Clerk", "role: chair"))), 0);
  const assumed = seat("post: Chief Constable", "role: chair", "assumed: { role: Nobody wrote it. }");
  assert.is(await told("post: Chief Constable, agency: police", row(assumed)), 0);
});

test("where the marks of a group are gone, the rotation is held against it once, and is not settled", async () => {
  const rotation = `coChairs:\n  group: board\n  asPublished: The text says so.\n  standing: ann-reed\n  rotation: ${rotationOf("ben-shaw")}\n`;
  const files = { ...board(row(seat("post: Clerk"))), "people.yaml": rotation };
  assert.is(await found(consistency.chairUnmarked, files), 1);
  assert.is(await found(chairs, files), 0);
  assert.is(await found(consistency.chairUnmarked, { "groups/board.yaml": "memberships: []\n", "people.yaml": rotation }), 0);
});

test("a seat is missed as a chair elsewhere only in a table that tells such chairs", async () => {
  const cases = forum(row(seat("post: Chief Constable", "role: chair") + seat("post: Clerk", "role: viceChair")));
  const told = (...lines: string[]) =>
    found(consistency.chairOfMissing, {
      "groups/cases.yaml": cases.replace("Forum", "Cases"),
      ...board(row(seat("post: Chief Constable", "chairOf: { group: cases }"))),
      "groups/forum.yaml": forum(row(lines.join(""))),
    });
  const other = seat("post: Clerk", "chairOf: { group: cases, role: viceChair }");
  assert.is(await told(chief), 0);
  assert.is(await told(chief, other), 1);
  assert.is(await told(seat("post: Chief Constable", "team: Traffic"), other), 0);
  assert.is(await told(seat("post: Chief Constable", "chairOf: { group: panel, role: chair }"), other), 0);
});

test("a quorum is asked only for roles and posts that its words name", async () => {
  const told = (of: string, ...seats: string[]) =>
    messages(
      consistency.quorumRole,
      board(row(seats.join("")), `quorum: { members: 1, include: [{ count: 1, of: "${of}" }], words: One. }\n`),
    );
  assert.equal(await told("Chair or Vice-Chair", seat("post: Clerk", "role: coChair"), seat("post: Deputy Chair")), []);
  assert.equal(await told("Chief Nurses or their Deputy", seat("post: Chief Nurse / Deputy Chief Nurse")), []);
  assert.equal(await told("Chief Nurse or Named Nurse", seat("post: Named Nurse")), []);
  assert.equal(await told("Heads of Safeguarding", seat("team: Safeguarding")), []);
  assert.equal(await told("Director of Nursing, Quality and Safety", chief), []);
  assert.equal(await told("Health", chief), []);
  assert.equal(await told("Young people", chief), []);
  assert.equal(await told("GPs", chief), []);
  assert.equal(await told("Elected Members", seat("post: Cabinet Member")), []);
  assert.equal(await told("Magistrates", seat("post: Magistrate")), []);
  assert.equal(await told("Magistrates", chief, seat("team: Courts")), []);
  assert.match((await told("Magistrates", chief))[0] ?? "", /^warning: /);
  assert.match((await told("Chair or Vice-Chair", seat("post: Clerk", "role: chair")))[0] ?? "", /^note: /);
  assert.match((await told("Head of Safeguarding", seat("post: Head of Service")))[0] ?? "", /^warning: /);
});

test("a quorum of different organisations counts each once, and none where a seat may stand for several", async () => {
  const told = (of: string, memberships: string) =>
    found(consistency.quorumOutOfReach, board(memberships, `quorum: { members: 2, ${of}, words: Two. }\n`));
  assert.is(await told("different: agencies", row(chief + seat("post: Clerk"))), 1);
  assert.is(await told("different: areasOfEducation", row(chief)), 0);
  assert.is(await told("different: agencies", row(chief) + row(seat("number: 1"), "constituency: Schools")), 0);
  assert.is(await told("different: agencies", row(chief) + row(seat("post: Heads"), "constituency: Schools")), 0);
  assert.is(await told("different: agencies", row(chief) + row(chief, "agency: partnership\n    as: advisor")), 1);
  const two = (of: string) => `include: [{ count: 2, of: ${of} }]`;
  assert.is(await told(two("Clerks"), row(seat("post: Clerk"))), 1);
  assert.is(await told(two("Clerks"), row(seat("post: Clerk", "number: 2"))), 0);
  assert.is(await told(two("Clerks"), row(seat("post: Clerks"))), 0);
});

test("a quorum can be met without a partner only by members whose organisation is stated", async () => {
  const told = (quorum: string, second: string, lines = "") => {
    const { files } = exampleAgencies(
      { Hospital: "relevantAgency", Trust: "delegatedPartner" },
      board(
        row(chief) + row(seat("post: Clerk") + seat("post: Nurse"), second),
        `${lines}quorum: { ${quorum}, words: Enough. }\n`,
      ),
    );
    return found(consistency.quorumWithoutPartner, files);
  };
  assert.is(await told("members: 2", "agency: hospital"), 1);
  assert.is(await told("members: 2, different: agencies", "agency: hospital"), 0);
  assert.is(await told("members: 2", "agency: trust"), 0);
  assert.is(await told("members: 2", "constituency: Health"), 0);
  assert.is(await told("members: 2", "agency: hospital\n    as: advisor"), 0);
  assert.is(await told("members: 2", "agency: hospital", "ownedBy: hospital\n"), 0);
  const assumed = "include: [{ count: 1, of: Police }], assumed: { include: Nobody wrote it. }";
  assert.is(await told(`members: 2, ${assumed}`, "agency: hospital"), 0);
});

test("quorums without a partner are one finding, with a passage for each group", async () => {
  const quorum = "quorum: { members: 1, words: One. }\n";
  const { files } = exampleAgencies(
    { Hospital: "relevantAgency" },
    { ...board(row(chief, "agency: hospital"), quorum), "groups/forum.yaml": forum(row(chief, "agency: hospital"), quorum) },
  );
  const [finding, ...others] = await findings(consistency.quorumWithoutPartner, files);
  assert.equal([others.length, finding?.passages?.length], [0, 2]);
  assert.match(finding?.message ?? "", "Board and Forum");
});

const people = (...lines: string[]) => ({ "people.yaml": `people:\n${lines.map((line) => `  - { ${line} }\n`).join("")}` });

test("two people of a name are told by the names that are published", async () => {
  const ann = "id: ann-reed, name: Ann Reed, publish: true, post: Chief Constable, partner: police";
  const told = (other: string) => found(consistency.personTwice, people(ann, `id: other, ${other}`));
  assert.is(await told("name: ANN  REED, publish: true"), 1);
  assert.is(await told("name: Ann Reed, post: Manager"), 0);
  assert.is(await told("name: Ann Reeds, publish: true"), 0);
});

test("a person with several posts may sit with each of them", async () => {
  const posts = "{ post: Manager, partner: police }, { post: Chief Constable, partner: police }";
  const person = people(`id: ann-reed, name: Ann Reed, publish: true, posts: [${posts}]`);
  const told = (post: string) =>
    found(consistency.personPosts, { ...person, "groups/forum.yaml": forum(row(seat("person: ann-reed", `post: ${post}`))) });
  assert.is(await told("Manager"), 0);
  assert.is(await told("Clerk"), 1);
});

test("a person whose post is unknown contradicts no seat, and one without a post only another seat", async () => {
  const told = (person: string, ...posts: string[]) =>
    found(consistency.personPosts, {
      ...people(`id: ann-reed, name: Ann Reed, publish: true, ${person}`),
      "groups/forum.yaml": forum(row(posts.map((post) => seat("person: ann-reed", `post: ${post}`)).join(""))),
    });
  assert.is(await told("post: unknown, partner: police", "Clerk", "Manager"), 0);
  assert.is(await told("partner: police", "Clerk"), 0);
  assert.is(await told("partner: police", "Clerk", "Manager"), 1);
});

test("who holds a post at the organisation besides another, or at none that is known, may sit for it", async () => {
  const told = (posts: string) =>
    found(consistency.seatOrganisation, {
      ...exampleAgencies({ Hospital: "seatHolder" }).files,
      ...people(`id: ann-reed, name: Ann Reed, publish: true, posts: [${posts}]`),
      "groups/forum.yaml": forum(row(seat("person: ann-reed"), "agency: hospital")),
    });
  assert.is(await told("{ post: Constable, partner: police }"), 1);
  assert.is(await told("{ post: Constable, partner: police }, { post: Nurse, partner: hospital }"), 0);
  assert.is(await told("{ post: Constable, partner: police }, { post: Chair }"), 0);
  assert.is(await told("{ post: Nurse, partner: hospital, until: 2025-01-31 }, { post: Constable, partner: police }"), 1);
});

test("a person at the head for an organisation that is not the person's is told too", async () => {
  const { files } = exampleAgencies({ Hospital: "seatHolder" });
  const head = (agency: string) => board(row(chief), `chairs: [{ role: chair, person: ann-reed, agency: ${agency} }]\n`);
  assert.is(await found(consistency.seatOrganisation, { ...files, ...head("hospital") }), 1);
  assert.is(await found(consistency.seatOrganisation, { ...files, ...head("police") }), 0);
});

test("all rows of an organisation are told at once, and rows without one are none", async () => {
  const rows = row(chief) + row(seat("post: Clerk")) + row(seat("post: Driver"));
  const [finding, ...others] = await findings(consistency.agencyRows, { "groups/forum.yaml": forum(rows) });
  assert.equal([others.length, finding?.passages?.length], [0, 3]);
  const health = row(chief, "constituency: Health") + row(seat("post: Clerk"), "constituency: Health");
  assert.is(await found(consistency.agencyRows, { "groups/forum.yaml": forum(health) }), 0);
  const assumed = row(seat("post: Clerk"), "agency: police\n    assumed: { agency: The cell is empty. }");
  assert.is(await found(consistency.agencyRows, { "groups/forum.yaml": forum(row(chief) + assumed) }), 0);
});

test("seats of organisations that are not listed are looked for where there is a list, on groups of one's own", async () => {
  const told = (lines: string, hospital = "relevantAgency") => {
    const { files } = exampleAgencies(
      { Hospital: hospital, College: "seatHolder", School: "strategicPartnership" },
      { "groups/forum.yaml": forum(row(chief, "agency: college") + row(chief, "agency: school"), lines) },
    );
    return messages(consistency.agencyUnlisted, files);
  };
  assert.equal(await told(""), ["note: College and School have seats and are not in the list of relevant agencies."]);
  assert.equal(await told("ownedBy: college\n"), []);
  assert.equal(await told("", "seatHolder"), []);
});

test("agencies without a seat are one finding, and one that a post names is none of them", async () => {
  const { files } = exampleAgencies(
    { Hospital: "relevantAgency", College: "relevantAgency", School: "relevantAgency" },
    { "groups/forum.yaml": forum(row(seat("post: Clerk of the College"))) },
  );
  assert.equal(await messages(consistency.agencyUnseated, files), [
    "note: Hospital and School are relevant agencies without a seat on any group.",
  ]);
});

test("an article and punctuation are not in the alphabet", async () => {
  const told = async (...names: string[]) => {
    const { files } = exampleAgencies(Object.fromEntries(names.map((name) => [name, "relevantAgency"])));
    const partners = `${files["partners.yaml"]}`.replaceAll(
      /id: ([^,]*)/g,
      (_, name: string) => `id: ${name.replaceAll(/\W+/g, "-")}`,
    );
    const lists = `alphabetical: [relevant-agencies]\n${files["arrangements.yaml"]}`;
    return messages(consistency.listOrder, { ...files, "partners.yaml": partners, "arrangements.yaml": lists });
  };
  assert.equal(await told("Abbey", "The Borough", "Children's Homes", "Childrens Trust", "CHILDRENS WARD"), []);
  assert.equal(await told("Dale", "Abbey", "Cove", "Borough"), [
    "warning: The list relevant-agencies is said to be in the order of the alphabet: Abbey stands after Dale; Borough stands after Cove.",
  ]);
});

test("a line of report that terms name by another name, or in a shared clause, is told by both sides", async () => {
  const told = (text: string) =>
    found(consistency.reportLine, {
      "clauses.yaml": 'clauses:\n  - { id: up, title: Up, text: "It answers to {whom}.", blanks: { whom: To whom. } }\n',
      "groups/forum.yaml": "name: Forum\nkind: forum\notherNames: [Open Meeting]\n",
      "groups/panel.yaml": `reportsTo: [board, forum]\nblanks: { whom: "the [[group:forum]]" }\ntermsOfReference: { sections: [{ heading: Purpose, text: "${text}" }] }\n`,
    });
  assert.is(await told("It reports to the [[group:board]]. [[clause:up]]"), 0);
  assert.is(await told("It reports to the Board and the Open Meeting."), 0);
  assert.is(await told("It reports to the Board."), 1);
});

test("terms that name some of the groups below and not the others are told once for all of them", async () => {
  const below = (name: string) => ({ [`groups/${name.toLowerCase()}.yaml`]: `name: ${name}\nkind: forum\nreportsTo: [panel]\n` });
  const told = (text: string) =>
    messages(consistency.reportLine, {
      ...below("Ash"),
      ...below("Birch"),
      ...below("Cedar"),
      "groups/panel.yaml": `termsOfReference: { sections: [{ heading: Purpose, text: "${text}" }] }\n`,
    });
  assert.equal(await told("It meets."), []);
  assert.equal(await told("[[group:ash]], [[group:birch]], [[group:cedar]]"), []);
  assert.equal(await told("It hears from [[group:ash]]."), [
    "note: The terms of reference of Case Panel name Ash, which reports to it, and not Birch and Cedar, which are said to do so too.",
  ]);
});

test("a section is missed neither where the answer says why, nor in the terms of another organisation", async () => {
  const told = (lines: string, heading = "Quoracy") => {
    const terms = (name: string, own: string, title: string) =>
      `name: ${name}\nkind: forum\n${own}termsOfReference: { sections: [{ heading: "${title}", text: So. }] }\n`;
    return found(consistency.sectionMissing, {
      "groups/ash.yaml": terms("Ash", lines, "Purpose"),
      "groups/birch.yaml": terms("Birch", "", heading),
      "groups/cedar.yaml": terms("Cedar", "", "QUORACY:"),
      "groups/elm.yaml": terms("Elm", "", "Quoracy"),
    });
  };
  assert.is(await told(""), 1);
  assert.is(await told("none: { quorum: The terms state none. }\n"), 0);
  assert.is(await told("ownedBy: police\n"), 0);
  assert.is(await told("", "Purpose"), 0);
});

test("what is held for the time being and has an end at the seat, the row or the post is left alone", async () => {
  const told = (memberships: string, posts = "{ post: Chief Constable }") =>
    found(consistency.holdingOpen, {
      "groups/forum.yaml": forum(memberships),
      ...people(`id: ann-reed, name: Ann Reed, publish: true, posts: [${posts}]`),
    });
  const acting = seat("post: Clerk", "holding: acting");
  assert.is(await told(row(acting)), 1);
  assert.is(await told(row(acting, "agency: police\n    until: 2026-01-31")), 0);
  assert.is(await told(row(seat("post: Clerk and Interim Manager"))), 1);
  assert.is(await told(row(seat("post: Manager of Interim Homes"))), 0);
  assert.is(await told(row(chief), "{ post: Acting Chief Constable }"), 1);
  assert.is(await told(row(chief), "{ post: Acting Chief Constable, until: 2026-01-31 }"), 0);
  assert.is(await told(row(chief), "{ post: Acting Chief Constable, until: 2025-01-31 }, { post: Chief Constable }"), 0);
});

test("a name is taken by another's other names, also by one that is still to come, and not by its own or a former one", async () => {
  const told = (lines: string) => found(consistency.nameTaken, { "groups/forum.yaml": `name: Forum\nkind: forum\n${lines}` });
  assert.is(await told("otherNames: [Forum]\n"), 0);
  assert.is(await told("formerNames: [{ name: Case Panel, until: 2024-12-31 }]\n"), 0);
  assert.is(await told("shortName: sandholm police\n"), 1);
  assert.is(await told("formalName: The Case Panel\n"), 0);
  const renamed = (other: string) =>
    found(consistency.nameTaken, {
      "groups/forum.yaml": "name: Assembly\nkind: forum\nformerNames: [{ name: Forum, until: 2026-03-31 }]\n",
      "groups/board.yaml": `otherNames: [${other}]\n`,
    });
  assert.is(await renamed("Assembly"), 1);
  assert.is(await renamed("Gathering"), 0);
});

test("dates of another organisation's terms that one group of the partnership has, or that are assumed, are its own", async () => {
  const review = (extra = "") =>
    `review: { lastReviewed: 2025-01-10, owner: police, reviewedBy: Board, minuteRef: B/1${extra} }\n`;
  const group = (name: string, lines: string) => ({
    [`groups/${name.toLowerCase()}.yaml`]: `name: ${name}\nkind: forum\n${lines}`,
  });
  const told = (...groups: Example["files"][]) => found(consistency.ownerDates, Object.assign({}, ...groups));
  const theirs = group("Cedar", `ownedBy: police\n${review()}`);
  assert.is(await told(group("Ash", review()), theirs), 0);
  assert.is(await told(group("Ash", review()), group("Birch", review()), theirs), 1);
  const assumed = `ownedBy: police\n${review(", assumed: { lastReviewed: As ours. }")}`;
  assert.is(await told(group("Ash", review()), group("Birch", review()), group("Cedar", assumed)), 0);
});

test.run();
