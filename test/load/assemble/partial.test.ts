import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Damaged, loadDamaged, modelWith as model, replaced } from "../damaged.ts";

// What is left of the model where something of the data is left out or cannot be read.

const modelOf = (damaged: Damaged) => loadDamaged(damaged).model;
const changed = (path: string, ...changes: readonly (readonly [from: string, to: string])[]) => model(replaced(path, ...changes));
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const arrangements = "arrangements.yaml";
const people = "people.yaml";
const board = "groups/executive-board.yaml";
const panel = "groups/case-panel.yaml";
const learning = "groups/learning-group.yaml";

test("without the arrangements, or the partnership that they name, there is no model", () => {
  assert.is(modelOf({ [arrangements]: null }), undefined);
  assert.is(modelOf({ "partners.yaml": null }), undefined);
  assert.is(modelOf(replaced(arrangements, ["partner: fenmarsh-partnership", "partner: nobody"])), undefined);
});

test("without the people there is nobody in any office", () => {
  const { people: none, leadSafeguardingPartners, delegatedSafeguardingPartners, ...rest } = model({ [people]: null });
  assert.equal([none, leadSafeguardingPartners, delegatedSafeguardingPartners], [[], [], []]);
  assert.not.ok("coChairs" in rest);
  assert.not.ok("independentScrutineer" in rest);
  assert.equal(rest.arrangements.foreword?.signatories, []);
});

test("without aims, documents, clauses, corrections and chapters there are none", () => {
  const left = model({
    "aims.yaml": null,
    "documents.yaml": null,
    "clauses.yaml": null,
    "corrections.yaml": null,
    "chapters/foreword.md": null,
    "chapters/how-we-work.md": null,
  });
  assert.equal(left.aims, { principles: [], values: [], priorities: [] });
  assert.equal([left.documents, left.clauses, left.corrections, left.chapters], [[], [], [], []]);
  assert.equal([left.arrangements.legalBasis, left.arrangements.chapters], [[], []]);
  assert.not.ok("foreword" in left.arrangements);
});

test("without the website's files it has no page, no news, no statement and no review of its own", () => {
  const { website, reviews } = model({
    "website.yaml": null,
    "procedures.yaml": null,
    "pages/home.md": null,
    "pages/parents.md": null,
    "pages/procedures.md": null,
    "news/flood.md": null,
  });
  // The pages for readers follow from the remit.
  assert.equal(
    { ...website, readers: [] },
    { pages: [], news: [], accessibility: { nonAccessible: [] }, readers: [], strayReaders: [] },
  );
  assert.not.ok(idsOf(reviews).some((id) => id.startsWith("website")));
});

test("the website's reviews follow from the dates that it gives", () => {
  const told = (...changes: [string, string][]) =>
    changed("website.yaml", ...changes)
      .reviews.filter(({ id }) => id.startsWith("website"))
      .map(({ id, dateField, held, nextReview, owner }) => [id, dateField, held[0]?.on.date, nextReview?.date, owner?.id]);
  const security = ["website-security-contact", "expires", undefined, "2026-03-14", "fenmarsh-partnership"];
  const statement = (field: string, date: string) => [
    "website-accessibility-statement",
    field,
    date,
    undefined,
    "fenmarsh-partnership",
  ];
  assert.equal(told(), [statement("reviewed", "2025-03-14"), security]);
  assert.equal(told(["  reviewed: 2025-03-14\n", ""]), [statement("prepared", "2025-01-14"), security]);
  assert.equal(told(["  reviewed: 2025-03-14\n", ""], ["  prepared: 2025-01-14\n", ""]), [security]);
  assert.equal(told(["security:\n  contact: security@example.org\n  expires: 2026-03-14\n", ""]), [
    statement("reviewed", "2025-03-14"),
  ]);
});

test("procedures whose page is not there are left out, and the page that they have stands in no list", () => {
  const { website } = model({});
  assert.equal(
    [website?.home?.id, idsOf(website?.pages ?? []), website?.procedures?.page.id],
    ["home", ["parents"], "procedures"],
  );
  const without = changed("procedures.yaml", ["page: procedures", "page: nowhere"]).website;
  assert.not.ok("procedures" in (without ?? {}));
  assert.equal(idsOf(without?.pages ?? []), ["parents", "procedures"]);
});

test("ids that name nothing are left out, and what depends on them", () => {
  const left = model({
    ...replaced(
      arrangements,
      ["  - marsh-act", "  - nothing"],
      ["    - person: ada-wren", "    - person: nobody"],
      ["      - case-panel", "      - nothing"],
    ),
    ...replaced(
      people,
      ["      person: cy-plover", "      person: nobody"],
      ["    person: di-avocet", "    person: nobody"],
      ["    partner: fenmarsh-constabulary", "    partner: nobody"],
      ["      person: bo-heron", "      person: nobody"],
    ),
    ...replaced(
      board,
      ["  - fenmarsh-wellbeing-board", "  - nothing"],
      ["          group: learning-group", "          group: nothing"],
      ["  - agency: fenmarsh-county-council", "  - agency: nobody"],
    ),
    ...replaced(
      panel,
      ["    owner: fenmarsh-county-council", "    owner: nobody"],
      ["ownedBy: tidewater-hospital", "ownedBy: nobody"],
    ),
    ...replaced("documents.yaml", ["    partner: fenmarsh-partnership", "    partner: nobody"]),
    ...replaced("aims.yaml", ["    document: tides-plan", "    document: nothing"]),
  });
  assert.equal(idsOf(left.arrangements.legalBasis), ["national-guidance"]);
  assert.equal(
    left.arrangements.foreword?.signatories.map(({ person }) => person.id),
    ["bo-heron"],
  );
  assert.equal(idsOf(left.arrangements.appendices[1]?.groups ?? []), ["executive-board", "learning-group", "weather-watch"]);
  assert.equal(
    [left.coChairs?.rotation.length, left.coChairs?.standing.map(({ person }) => person?.id), "independentScrutineer" in left],
    [1, ["fay-grebe"], false],
  );
  assert.not.ok("partner" in (left.people[0] ?? {}));
  const [first, second] = left.groups;
  assert.equal(
    [second?.reportsTo, second?.memberships[1]?.seats[0]?.person?.id, "agency" in (second?.memberships[1] ?? {})],
    [[], "bo-heron", false],
  );
  const director = second?.memberships[4]?.seats[0];
  assert.equal([director?.post, "chairOf" in (director ?? {})], ["Director of Practice", false]);
  assert.equal(["waiver" in (first?.review ?? {}), first?.ownedBy], [false, []]);
  assert.not.ok("partner" in (left.documents[2] ?? {}) || "document" in (left.aims.priorities[0] ?? {}));
});

test("the last day of whoever states no post is kept", () => {
  const { people: all } = changed(people, ["    post: Partnership Manager\n    partner: fenmarsh-partnership\n", ""]);
  const posts = all.find(({ id }) => id === "ed-bittern")?.posts.map(({ post, period }) => [post, period.until?.date]);
  assert.equal(posts, [[undefined, "2026-03-31"]]);
});

test("what is left out has the value that the schema says", () => {
  const { arrangements: own } = changed(arrangements, [
    "reviewPolicy:\n  dueSoonDays: 45\n  longestCycleMonths: 18\n  unknown: warning\n  publishMinutes: true\n",
    "",
  ]);
  assert.equal([own.dueSoonDays, own.longestCycleMonths, own.unknownReviews], [60, 12, "error"]);
  const { groups, website } = model({});
  const [first, second, third] = groups;
  assert.equal([third?.meetings?.atLeast, second?.meetings?.atLeast], [false, true]);
  assert.equal([third?.quorum?.of, second?.quorum?.of], ["members", "coreMembers"]);
  assert.equal([first?.memberships[0]?.as, third?.memberships[3]?.as], ["member", "participantObserver"]);
  assert.equal([second?.memberships[2]?.seats[0]?.number, second?.memberships[2]?.seats[1]?.number], [undefined, 2]);
  assert.equal([first?.review?.cycleMonths, website?.home?.exitThisPage, website?.pages[0]?.exitThisPage], [12, false, true]);
  assert.equal(
    [first?.termsOfReference?.title, third?.termsOfReference?.title],
    ["Case Panel Terms of Reference", "Terms of Reference of the Learning Group"],
  );
});

test("a group without what it may leave out has none of it", () => {
  const { groups } = model({ [panel]: "name: Panel\nkind: forum\n" });
  const { file: _, pointer: __, ...group } = groups[0] ?? { file: "", pointer: "" };
  assert.equal(group, {
    id: "case-panel",
    name: "Panel",
    otherNames: [],
    formerIds: [],
    formerNames: [],
    laterNames: [],
    kind: "forum",
    period: {},
    time: "now",
    succeededBy: [],
    cameFrom: [],
    reportsTo: [],
    formerParents: [],
    linksTo: [],
    ownedBy: [],
    statedChairs: [],
    memberships: [],
    atMost: [],
    blanks: {},
    unknown: [],
    none: {},
  });
});

test("the review of a group without terms of reference has the title that they would have, and no fingerprint", () => {
  const { reviews } = model({
    [panel]: "name: Panel\nkind: forum\nreview:\n  lastReviewed: soon\n  nextReview: 2026\n  owner: saltby-trust\n",
  });
  const { title, faulty, owner, ...review } = reviews[0] ?? { title: "" };
  assert.equal([title, faulty, owner?.id], ["Panel Terms of Reference", ["lastReviewed", "nextReview"], "saltby-trust"]);
  assert.not.ok("textFingerprint" in review || "nextReview" in review);
  assert.equal([reviews[0]?.held, reviews[0]?.toCome], [[], []]);
});

test("a group or partner that is linked to and is not there is left out", () => {
  assert.equal(idsOf(changed(learning, ["  - fen-youth-forum", "  - nobody"]).groups[2]?.linksTo ?? []), ["case-panel"]);
});

test("the home page is the one for home, wherever it stands among the pages", () => {
  const { website } = model({ "pages/about-us.md": "---\ntitle: About us\naudience: about\n---\n\nSo.\n" });
  assert.equal([website?.home?.id, idsOf(website?.pages ?? [])], ["home", ["about-us", "parents"]]);
});

test("a chapter runs on only where its head says so", () => {
  const { chapters } = changed("chapters/foreword.md", ["title: Foreword", "title: Foreword\nrunsOn: true"]);
  assert.equal(
    chapters.map(({ runsOn }) => runsOn),
    [true, false],
  );
});

test("only the pictures that are shown go with the model", () => {
  const shown = (damaged: Record<string, string>) => model(damaged).assets.map(({ path }) => path);
  assert.equal(shown({}), ["ada-wren.svg", "logo.svg", "signatures/ada-wren.svg"]);
  assert.equal(shown(replaced(people, ["    publish: true\n", ""])), ["logo.svg"]);
  assert.equal(shown(replaced(arrangements, ["  logo: logo.svg\n", ""])), ["ada-wren.svg", "signatures/ada-wren.svg"]);
});

test("whoever is not published signs without a picture and without words", () => {
  const { foreword } = changed(people, ["    publish: true\n", ""]).arrangements;
  assert.equal(Object.keys(foreword?.signatories[0] ?? {}), ["person"]);
  assert.equal(Object.keys(foreword?.signatories[1] ?? {}), ["person", "description"]);
});

test("news stand newest first, those of one day by their ids, and those without a date last", () => {
  const item = (date: string) => `---\ntitle: News\n${date}---\n\nSo.\n`;
  const news = model({
    "news/a-fair.md": item(""),
    "news/b-walk.md": item("date: 2025-02-14\n"),
    "news/c-move.md": item("date: 2025-03-01\nupdated: 2025-03-02\n"),
    "news/d-open.md": item("date: 2024-12\n"),
    "news/z-end.md": item(""),
  }).website?.news;
  assert.equal(idsOf(news ?? []), ["c-move", "b-walk", "flood", "d-open", "a-fair", "z-end"]);
  assert.equal([news?.[3]?.date, news?.[0]?.updated], [{ date: "2024-12-31", precision: "month" }, "2025-03-02"]);
});

test("a title names what it refers to, and keeps as typed what names nothing", () => {
  const titled = (title: string) => changed("chapters/foreword.md", ["title: Foreword", `title: "${title}"`]).chapters[0]?.title;
  assert.is(titled("[[partnership]] and [[partnership|short]]"), "Fenmarsh Children's Safeguarding Partnership and FCSP");
  assert.is(
    titled("[[partner:saltby-trust]], [[partner:saltby-trust|short]]"),
    "Saltby Children's Trust, Saltby Children's Trust",
  );
  assert.is(titled("[[group:executive-board|short]] of [[group:case-panel|short]]"), "EB of Case Panel");
  assert.is(titled("[[document:case-panel]]"), "[[document:case-panel]]");
  assert.is(titled("[[partner:nobody]] of [[document:marsh-act]]"), "[[partner:nobody]] of [[document:marsh-act]]");
});

test("the mark of a text is of what is printed, and not of how its data are written", () => {
  const mark = (...changes: [string, string][]) => changed(board, ...changes).groups[1]?.review?.textFingerprint;
  const before = mark();
  assert.is(
    mark([
      "  words: The Board meets {meetingsTimes} a year, never in {meetingsNotIn}.",
      "  words: |\n    The Board meets {meetingsTimes} a year, never in {meetingsNotIn}.\n",
    ]),
    before,
  );
  assert.is(mark(["timesAYear: 4\n  atLeast: true", "atLeast: true\n  timesAYear: 4"]), before);
  assert.is(mark(["shortName: EB\n", ""]), before);
  for (const change of [
    ["timesAYear: 4", "timesAYear: 5"],
    ["role: jointChair", "role: chair"],
    ["    - heading: Purpose", "    - heading: Aim"],
    ["  theBody: the Board", "  theBody: the board"],
    ["        castingVote: the chair of the day", "        castingVote: the chair"],
    ["members: 4", "members: 5"],
    ["A quorum is {quorumNumber}", "A quorum are {quorumNumber}"],
    ["number: 2", "number: 3"],
    ["termsOfReference:\n", "termsOfReference:\n  title: Terms\n"],
    ["    - heading: Purpose\n", "    - heading: Purpose\n      number: 1\n"],
    ['      text: "[[clause:decisions]]"', '      text: "[[clause:confidentiality]]"'],
  ] as [string, string][])
    assert.is.not(mark(change), before, change[1]);
  const third = (...changes: [string, string][]) => changed(learning, ...changes).groups[2]?.review?.textFingerprint;
  for (const change of [
    ["      title: The training offer", "      title: Training"],
    ["| one day |", "| a day |"],
    ['          text: "[[clause:confidentiality]]"', "          text: None."],
    ["        - heading: Decisions", "        - heading: Votes"],
    ["The group meets once a term", "It meets once a term"],
  ] as [string, string][])
    assert.is.not(third(change), third(), change[1]);
});

test.run();
