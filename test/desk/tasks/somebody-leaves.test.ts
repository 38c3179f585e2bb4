import { test } from "uvu";
import * as assert from "uvu/assert";
import { somebodyLeaves } from "../../../src/desk/tasks/people/somebody-leaves.ts";
import { answersOf, askedBy, messagesOf, open, tryTask } from "./play.ts";

const fenmarsh = { of: "test/fixtures/fenmarsh", on: "2025-02-03" };
const real = { of: "data", on: "2025-06-30" };

/** Gil Curlew is deputy to Ada Wren, as in the recipe. */
const gil = `  - id: gil-curlew
    name: Gil Curlew
    publish: true
    post: Deputy Chief Constable
    partner: fenmarsh-constabulary
leadSafeguardingPartners:`;
const withGil = { ...fenmarsh, edits: { "people.yaml": (text: string) => text.replace("leadSafeguardingPartners:", gil) } };

const leaves = { "/person": "ada-wren", "/until": "@2025-03-14" };
const offices = {
  "/takenOver/leadSafeguardingPartners-0": "existing",
  "/takenOver/rotation-0": "existing",
  "/takenOver/executive-board-1-seats-0": "existing",
  "/successor/leadSafeguardingPartners-0": "gil-curlew",
  "/successor/rotation-0": "gil-curlew",
  "/successor/executive-board-1-seats-0": "gil-curlew",
};

test("whoever leaves gets a last day, and whoever comes the post, the offices and the seats, as the recipe says", async () => {
  const typed = { ...leaves, ...offices, "/takenOver/post": "existing", "/successor/post": "gil-curlew" };
  const tried = await tryTask(somebodyLeaves, withGil, typed);
  assert.is(tried.sentence, "Ada Wren: last day 14 March 2025; Gil Curlew follows");
  assert.equal(tried.changes, {
    "people.yaml": [
      "+    until: 2025-03-14",
      "-    post: Deputy Chief Constable",
      "-    partner: fenmarsh-constabulary",
      "+    posts:",
      "+      - post: Deputy Chief Constable",
      "+        partner: fenmarsh-constabulary",
      "+        until: 2025-03-14",
      "+      - post: Chief Constable",
      "+        partner: fenmarsh-constabulary",
      "+        from: 2025-03-15",
      "-  - ada-wren",
      "+  - person: ada-wren",
      "+    until: 2025-03-14",
      "+  - person: gil-curlew",
      "+    from: 2025-03-15",
      "-      until: 2025-09-30",
      "+      until: 2025-03-14",
      "+    - from: 2025-03-15",
      "+      person: gil-curlew",
      "+      until: 2025-09-30",
    ],
    "groups/executive-board.yaml": [
      "-        until: 2030-10-31",
      "+        until: 2025-03-14",
      "+      - person: gil-curlew",
      "+        role: coChair",
      "+        from: 2025-03-15",
    ],
  });
  assert.equal(tried.told, []);
  const leadOn = async (day: string) =>
    (await tried.modelOn(day)).leadSafeguardingPartners.map(({ person }) => person?.published?.name);
  assert.equal(await leadOn("2025-03-14"), ["Ada Wren", "Bo Heron", "Cy Plover"]);
  assert.equal(await leadOn("2025-03-15"), ["Gil Curlew", "Bo Heron", "Cy Plover"]);
  const after = await tried.modelOn("2025-03-15");
  assert.is(after.index.person.get("gil-curlew")?.post, "Chief Constable");
  const told = (await tried.toldOn("2025-03-15")).filter((each) => each.startsWith("term-over"));
  assert.equal(told, ["term-over: Ada Wren is listed as signatory of the foreword, but was in post only until 14 March 2025."]);
});

test("somebody new gets a record after that of whoever leaves, and nothing else of the file changes", async () => {
  const edits = { "people.yaml": (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}` };
  const typed = {
    "/person": "joanne-roney",
    "/until": "@2025-07",
    "/takenOver/post": "new",
    "/takenOver/leadSafeguardingPartners-1": "new",
    "/new/name": "Áine O’Neill",
    "/new/publish": "yes",
  };
  const tried = await tryTask(somebodyLeaves, { ...real, edits }, typed);
  assert.is(tried.sentence, "Joanne Roney: last day in July 2025; Áine O’Neill follows");
  assert.equal(tried.changes, {
    "people.yaml": [
      "+    until: 2025-07",
      "+  - id: aine-oneill",
      "+    name: Áine O’Neill",
      "+    publish: true",
      "+    post: Managing Director",
      "+    partner: birmingham-city-council",
      "+    from: 2025-08",
      "+",
      "-  - joanne-roney",
      "+  - person: joanne-roney",
      "+    until: 2025-07",
      "+  - person: aine-oneill",
      "+    from: 2025-08",
    ],
  });
  const after = String(tried.drafts[0]?.after);
  assert.match(after, /^\ufeff/);
  assert.not.match(after, /[^\r]\n/);
  assert.equal(tried.told, []);
  const leads = (await tried.modelOn("2025-08-01")).leadSafeguardingPartners;
  assert.equal(
    leads.map(({ person }) => person?.id),
    ["craig-guildford", "aine-oneill", "david-melbourne"],
  );
});

test("an office for one becomes a list, and that nobody knows who follows is said there", async () => {
  const scrutineer = {
    "/person": "di-avocet",
    "/until": "@2025-02-28",
    "/takenOver/post": "nobody",
    "/takenOver/independentScrutineer": "unknown",
  };
  const tried = await tryTask(somebodyLeaves, fenmarsh, scrutineer);
  assert.is(tried.sentence, "Di Avocet: last day 28 February 2025");
  assert.equal(tried.changes, {
    "people.yaml": [
      "+    until: 2025-02-28",
      "-  person: di-avocet",
      "-  appointed: 2024-09",
      "+  - person: di-avocet",
      "+    appointed: 2024-09",
      "+    until: 2025-02-28",
      "+  - person: unknown",
      "+    from: 2025-03-01",
    ],
  });
  assert.equal(tried.told, []);
  const { independentScrutineer } = await tried.modelOn("2025-03-01");
  assert.ok(independentScrutineer);
  assert.is(independentScrutineer.person, undefined);
});

test("a standing co-chair, a delegate who stands for others and a chair in words are handed over", async () => {
  const typed = {
    "/person": "ben-crane",
    "/until": "@2026-05-31",
    "/takenOver/post": "nobody",
    "/takenOver/delegatedSafeguardingPartners-0": "existing",
    "/successor/delegatedSafeguardingPartners-0": "cara-dale",
  };
  const tried = await tryTask(somebodyLeaves, { of: "test/fixtures/tarnside", on: "2026-05-01" }, typed);
  assert.equal(tried.changes["people.yaml"], [
    "-  - { id: ben-crane, name: Ben Crane, publish: true, post: Director of People, partner: tarn-council }",
    "+  - { id: ben-crane, name: Ben Crane, publish: true, post: Director of People, partner: tarn-council, until: 2026-05-31 }",
    "+    until: 2026-05-31",
    "+  - person: cara-dale",
    "+    standsFor: [tarn-council, fellside-council]",
    "+    from: 2026-06-01",
  ]);
  const chair = { "/person": "nigel-attwood", "/until": "@2025-07-31", "/takenOver/post": "nobody" };
  const ended = await tryTask(somebodyLeaves, real, { ...chair, "/takenOver/safeguarding-in-education-chairs-1": "unknown" });
  assert.equal(ended.changes["groups/safeguarding-in-education.yaml"], [
    "+    until: 2025-07-31",
    "+  - role: coChair",
    "+    person: unknown",
    "+    from: 2025-08-01",
  ]);
  const standing = {
    "/person": "james-thomas",
    "/until": "@2025-07-31",
    "/takenOver/post": "nobody",
    "/takenOver/delegatedSafeguardingPartners-3": "nobody",
    "/takenOver/standing": "existing",
    "/successor/standing": "helen-kelly",
  };
  const passed = await tryTask(somebodyLeaves, real, standing);
  assert.equal(passed.changes["people.yaml"], [
    "+    until: 2025-07-31",
    "-  - james-thomas",
    "+  - person: james-thomas",
    "+    until: 2025-07-31",
    "-  standing: james-thomas",
    "+  standing:",
    "+    - person: james-thomas",
    "+      until: 2025-07-31",
    "+    - person: helen-kelly",
    "+      from: 2025-08-01",
  ]);
});

test("a seat that ends has its last day, and one without a post is asked for all the same", async () => {
  const seat = "/takenOver/child-protection-development-1-seats-0";
  assert.equal(await askedBy(somebodyLeaves, real, { "/person": "jen-pullinger", "/until": "@2025-07-31" }), [
    ["/person", "/until"],
    [seat],
  ]);
  const tried = await tryTask(somebodyLeaves, real, { "/person": "jen-pullinger", "/until": "@2025-07-31", [seat]: "nobody" });
  assert.equal(tried.changes, {
    "people.yaml": ["+    until: 2025-07-31"],
    "groups/child-protection-development.yaml": ["+        until: 2025-07-31"],
  });
  assert.equal(tried.told, []);
});

test("what only begins after the last day goes to whoever follows, and what was over before is not asked for", async () => {
  const typed = {
    "/person": "helen-kelly",
    "/until": "@2025-08-31",
    "/takenOver/post": "nobody",
    "/takenOver/delegatedSafeguardingPartners-1": "nobody",
    "/takenOver/rotation-2": "unknown",
  };
  const tried = await tryTask(somebodyLeaves, real, typed);
  const lines = tried.changes["people.yaml"] ?? [];
  assert.ok(lines.includes("-      person: helen-kelly"));
  assert.ok(lines.includes("+      person: unknown"));
  const [, takenOver = []] = await askedBy(somebodyLeaves, real, { "/person": "richard-north", "/until": "@2025-07-31" });
  assert.not(
    takenOver.some((each) => each.includes("rotation-0")),
    "his period ended on 31 March 2025",
  );
});

test("somebody new who does not take over the post is asked for one of her own", async () => {
  const lead = { ...leaves, ...offices, "/takenOver/post": "nobody", "/takenOver/rotation-0": "new" };
  const steps = await askedBy(somebodyLeaves, withGil, lead);
  assert.equal(steps.at(-1), ["/new/name", "/new/publish", "/new/post", "/new/partner", "/new/from"]);
  const typed = { ...lead, "/new/name": "Hal Ruff", "/new/publish": "no", "/new/post": "Superintendent" };
  const { "/successor/rotation-0": _, ...answered } = typed;
  const tried = await tryTask(somebodyLeaves, withGil, answered);
  assert.is(tried.sentence, "Ada Wren: last day 14 March 2025; Gil Curlew and Hal Ruff follow");
  assert.equal(tried.changes["people.yaml"]?.slice(0, 4), [
    "+    until: 2025-03-14",
    "+  - id: hal-ruff",
    "+    name: Hal Ruff",
    "+    post: Superintendent",
  ]);
});

test("where somebody is named without a time is told, since that stays", async () => {
  const data = (await open(fenmarsh)).data;
  const [, second] = somebodyLeaves.steps(data, answersOf(leaves));
  assert.is(second?.lede, "Also named below the foreword, which stays until you change it.");
});

test("a wrong answer is told at its field", async () => {
  const told = (typed: Record<string, string>) => messagesOf(somebodyLeaves, withGil, { ...leaves, ...typed });
  assert.equal(await told({}), []);
  assert.equal(await told({ "/person": "ada-wre" }), ["/person: This is none of what can be chosen here."]);
  assert.equal(await told({ "/until": "@2025-03" }), ["/until: The rotation of the co-chairs goes by days."]);
  assert.equal(await told({ "/until": "@2023-04-30" }), ["/until: The post is held only from 1 May 2023."]);
  const post = { "/takenOver/post": "existing" };
  assert.equal(await told({ ...post, "/successor/post": "ada-wren" }), ["/successor/post: That is who leaves."]);
  assert.equal(await told({ ...post, "/successor/post": "gil" }), ["/successor/post: This is none of what can be chosen here."]);
});

test.run();
