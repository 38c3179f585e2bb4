import { test } from "uvu";
import * as assert from "uvu/assert";
import { mergeOrganisations } from "../../../src/desk/tasks/organisations/merge-organisations.ts";
import { answersOf, askedBy, messagesOf, open, tryTask } from "./play.ts";

const upland = `  - id: upland-hospital
    name: Upland Hospital
    is: [relevantAgency]
  - id: fen-youth-forum
`;
const edits = {
  "partners.yaml": (text: string) => text.replace("  - id: fen-youth-forum\n", upland),
  "people.yaml": (text: string) =>
    text.replace(
      "leadSafe",
      "  - id: ivy-tern\n    name: Ivy Tern\n    post: Named Nurse\n    partner: tidewater-hospital\nleadSafe",
    ),
};
const fenmarsh = { of: "test/fixtures/fenmarsh", on: "2025-02-03", edits };
const real = { of: "data", on: "2025-06-30" };

const hospitals = {
  "/ends": ["tidewater-hospital", "upland-hospital"],
  "/until": "@2025-03-31",
  "/into": "one",
  "/new/0/name": "Estuary Hospitals",
  "/new/0/is": ["relevantAgency"],
};

test("organisations merge as the recipe says: records, seats and those in post", async () => {
  const typed = { ...hospitals, "/seats/case-panel/0": ["0.0"], "/people/0": ["ivy-tern"] };
  const tried = await tryTask(mergeOrganisations, fenmarsh, typed);
  assert.is(tried.sentence, "Tidewater Hospital and Upland Hospital: become Estuary Hospitals after 31 March 2025");
  assert.equal(tried.changes, {
    "partners.yaml": [
      "+    until: 2025-03-31",
      "+    succeededBy:",
      "+      - estuary-hospitals",
      "+    until: 2025-03-31",
      "+    succeededBy:",
      "+      - estuary-hospitals",
      "+  - id: estuary-hospitals",
      "+    name: Estuary Hospitals",
      "+    is: [relevantAgency]",
      "+    from: 2025-04-01",
      "+    cameFrom:",
      "+      - tidewater-hospital",
      "+      - upland-hospital",
    ],
    "groups/case-panel.yaml": [
      "+    until: 2025-03-31",
      "+    seats:",
      "+      - post: Named Nurse",
      "+        role: chair",
      "+        until: 2030-10-31",
      "+        holding: acting",
      "+  - agency: estuary-hospitals",
      "+    from: 2025-04-01",
    ],
    "people.yaml": [
      "-    post: Named Nurse",
      "-    partner: tidewater-hospital",
      "+    posts:",
      "+      - post: Named Nurse",
      "+        partner: tidewater-hospital",
      "+        until: 2025-03-31",
      "+      - post: Named Nurse",
      "+        partner: estuary-hospitals",
      "+        from: 2025-04-01",
    ],
  });
  assert.equal(tried.told, []);
  const agenciesOn = async (day: string) => {
    const { groups } = await tried.modelOn(day);
    return groups.find(({ id }) => id === "case-panel")?.memberships.map(({ agency }) => agency?.name);
  };
  assert.equal(await agenciesOn("2025-03-31"), ["Tidewater Hospital"]);
  assert.equal(await agenciesOn("2025-04-01"), ["Estuary Hospitals"]);
  const { formerPartners, index } = await tried.modelOn("2025-04-01");
  assert.equal(
    formerPartners.map(({ name, succeededBy }) => [name, succeededBy[0]?.name]),
    [
      ["Tidewater Hospital", "Estuary Hospitals"],
      ["Upland Hospital", "Estuary Hospitals"],
    ],
  );
  assert.is(index.person.get("ivy-tern")?.partner?.name, "Estuary Hospitals");
});

test("one becomes two", async () => {
  const typed = {
    "/ends": ["heron-schools"],
    "/until": "@2025-08-31",
    "/into": "two",
    "/new/0/name": "Heron Primary Schools",
    "/new/0/is": ["relevantAgency"],
    "/new/1/name": "Heron Nurseries",
    "/new/1/is": ["relevantAgency"],
  };
  const tried = await tryTask(mergeOrganisations, fenmarsh, typed);
  assert.is(
    tried.sentence,
    "Schools of the Heron Federation: becomes Heron Primary Schools and Heron Nurseries after 31 August 2025",
  );
  assert.equal(tried.changes, {
    "partners.yaml": [
      "+    until: 2025-08-31",
      "+    succeededBy:",
      "+      - heron-primary-schools",
      "+      - heron-nurseries",
      "+  - id: heron-primary-schools",
      "+    name: Heron Primary Schools",
      "+    is: [relevantAgency]",
      "+    from: 2025-09-01",
      "+    cameFrom:",
      "+      - heron-schools",
      "+  - id: heron-nurseries",
      "+    name: Heron Nurseries",
      "+    is: [relevantAgency]",
      "+    from: 2025-09-01",
      "+    cameFrom:",
      "+      - heron-schools",
    ],
    "groups/learning-group.yaml": ["+    until: 2025-08-31"],
  });
  assert.equal(tried.told, []);
});

test("an organisation becomes part of one that goes on, with the seats that are chosen, and line ends stay", async () => {
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  const at = { ...real, edits: { "partners.yaml": crlf, "groups/health-safeguarding-board.yaml": crlf } };
  const typed = {
    "/ends": ["royal-orthopaedic-hospital"],
    "/until": "@2025-09",
    "/into": "existing",
    "/existing": "university-hospitals-birmingham",
    "/seats/child-protection-development/0": ["9.0"],
  };
  const data = (await open(at)).data;
  const seats = mergeOrganisations.steps(data, answersOf(typed)).flatMap(({ fields }) => fields);
  const panel = seats.find(({ pointer }) => pointer === "/seats/child-protection-development/0");
  assert.ok(panel?.type === "choices");
  const [option] = panel.options;
  const tried = await tryTask(mergeOrganisations, at, { ...typed, [panel.pointer]: [option?.value ?? ""] });
  assert.is(
    tried.sentence,
    "The Royal Orthopaedic Hospital NHS Foundation Trust: becomes part of University Hospitals Birmingham NHS Foundation Trust after September 2025",
  );
  assert.equal(tried.changes, {
    "partners.yaml": [
      "+    until: 2025-09",
      "+    succeededBy:",
      "+      - university-hospitals-birmingham",
      "+    cameFrom:",
      "+      - royal-orthopaedic-hospital",
    ],
    "groups/child-protection-development.yaml": [
      "+    until: 2025-09",
      "+    seats:",
      "+      - person: rebecca-furnival",
      "+  - agency: university-hospitals-birmingham",
      "+    from: 2025-10",
    ],
    "groups/health-safeguarding-board.yaml": ["+    until: 2025-09"],
    "groups/safeguarding-leaders-assembly.yaml": ["+    until: 2025-09"],
  });
  for (const { path, after } of tried.drafts.filter((each) => Object.hasOwn(at.edits, each.path)))
    assert.not.match(String(after), /[^\r]\n/, path);
  assert.equal(tried.told, []);
});

test("it asks who is new or which one goes on, and tells where else an organisation is named", async () => {
  const { "/new/0/name": _, "/new/0/is": __, ...typed } = hospitals;
  const asked = await askedBy(mergeOrganisations, fenmarsh, typed);
  assert.equal(asked, [
    ["/ends", "/until", "/into"],
    ["/new/0/name", "/new/0/shortName", "/new/0/is", "/new/0/statutoryRole"],
    ["/seats/case-panel/0"],
    ["/people/0"],
  ]);
  assert.equal((await askedBy(mergeOrganisations, fenmarsh, { ...typed, "/into": "existing" }))[1], ["/existing"]);
  const steps = mergeOrganisations.steps((await open(fenmarsh)).data, answersOf(hospitals));
  assert.match(steps[2]?.lede ?? "", "Also named in groups/case-panel.yaml (ownedBy, review.owner)");
});

test("a wrong answer is told at its field", async () => {
  const told = (typed: Record<string, string | string[]>) => messagesOf(mergeOrganisations, fenmarsh, { ...hospitals, ...typed });
  assert.equal(await told({}), []);
  assert.equal(await told({ "/ends": ["tidewater"] }), ["/ends: This is none of what can be chosen here."]);
  assert.equal(await told({ "/new/0/name": "Marsh Lights" }), ["/new/0/name: Another organisation has this name."]);
  const existing = { "/into": "existing", "/existing": "upland-hospital" };
  assert.equal(await told(existing), ["/existing: This organisation ends."]);
  const until = (text: string) => text.replace("name: Tidewater Hospital\n", "name: Tidewater Hospital\n    until: 2025-01\n");
  const ended = { ...fenmarsh, edits: { "partners.yaml": until } };
  assert.equal(await messagesOf(mergeOrganisations, ended, { ...hospitals, "/ends": ["tidewater-hospital"] }), [
    "/until: Tidewater Hospital has ended by then already.",
  ]);
});

test.run();
