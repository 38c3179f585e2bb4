import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import type { Facts } from "../../src/load/facts.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

// A year of the invented partnership of Fenmarsh, typed once at its beginning, for the tests of what is made of it on each day.

const folder = join(createEmptyFolder(), "data");
cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });

edit("people.yaml", [
  // Ada Wren leaves in the middle of a month, and Gil Curlew comes the day after; each change is known before its day.
  ["    from: 2023-05-01\n", "    from: 2023-05-01\n    until: 2025-03-14\n"],
  [
    "leadSafeguardingPartners:\n  - ada-wren\n",
    `  - id: gil-curlew
    name: Gil Curlew
    publish: true
    post: Deputy Chief Constable
    partner: fenmarsh-constabulary
    from: 2022
    until: 2025-03-14
    posts:
      - { post: Chief Constable, partner: fenmarsh-constabulary, from: 2025-03-15 }
  - id: hal-smew
    name: Hal Smew
    publish: true
    post: Head of Ferries
    partner: fenmarsh-county-council
    from: 2025-06
leadSafeguardingPartners:
  - { person: ada-wren, until: 2025-03-14 }
  - { person: gil-curlew, from: 2025-03-15 }
`,
  ],
  // The scrutineer goes, and for six weeks there is none.
  ["    post: Independent Scrutineer\n", "    post: Independent Scrutineer\n    until: 2025-04-30\n"],
  [
    "independentScrutineer:\n  person: di-avocet\n  appointed: 2024-09\n",
    "independentScrutineer:\n  - { person: di-avocet, appointed: 2024-09, until: 2025-04-30 }\n  - { person: hal-smew, from: 2025-06-12 }\n",
  ],
  // The standing co-chair goes too, and for six weeks there is none.
  [
    "  standing: bo-heron\n",
    "  standing:\n    - { person: bo-heron, until: 2025-05-31 }\n    - { person: gil-curlew, from: 2025-07-13 }\n",
  ],
]);

// Two organisations become one on 1 April, and an agency is one of the relevant ones for a time alone.
edit("partners.yaml", [
  [
    "    name: Tidewater Hospital\n    is: [relevantAgency]\n",
    `    name: Tidewater Hospital
    is: [relevantAgency]
    until: 2025-03-31
    succeededBy: [estuary-hospitals]
  - id: upland-hospital
    name: Upland Hospital
    is: [relevantAgency]
    until: 2025-03-31
    succeededBy: [estuary-hospitals]
  - id: estuary-hospitals
    name: Estuary Hospitals
    is: [relevantAgency]
    from: 2025-04-01
    cameFrom: [tidewater-hospital, upland-hospital]
`,
  ],
  // The new name and the old one are typed at once, in February.
  [
    "    name: Marsh Lights\n    is: [relevantAgency]\n",
    "    name: Bright Lights\n    shortName: BL\n    formerNames: [{ name: Marsh Lights, until: 2025-03-31 }]\n    is: [seatHolder, { what: relevantAgency, until: 2025-06 }]\n",
  ],
]);
edit("groups/case-panel.yaml", [
  // The panel ends within the year, and the seat with it.
  ["        until: 2030-10-31\n", ""],
  ["ownedBy: tidewater-hospital\n", ""],
  ["  owner: tidewater-hospital\n", "  owner: fenmarsh-county-council\n"],
  [
    "  - learning-group\n",
    "  - { group: learning-group, until: 2025-03-31 }\n  - { group: executive-board, from: 2025-04-01 }\n",
  ],
  [
    "  - agency: tidewater-hospital\n",
    `  - agency: estuary-hospitals
    from: 2025-04-01
    seats:
      - post: Named Doctor
        role: chair
  - agency: tidewater-hospital
    until: 2025-03-31
`,
  ],
]);
edit("groups/learning-group.yaml", [
  [
    "name: Learning Group\n",
    "formerIds: [lessons-group]\nname: Practice Group\nformerNames: [{ name: Learning Group, until: 2025-03-31 }]\n",
  ],
  ["summary: The Learning Group", "summary: The [[group:learning-group]]"],
  ["theBody: the Learning Group", "theBody: this group"],
  ["Terms of Reference of the Learning Group", "Terms of Reference of the [[group:learning-group]]"],
]);
// The seat of the one who leaves passes to the one who comes.
edit("groups/executive-board.yaml", [
  [
    "      - person: ada-wren\n        role: coChair\n        holding: interim\n        until: 2030-10-31\n",
    `      - person: ada-wren
        role: coChair
        holding: interim
        until: 2025-03-14
      - person: gil-curlew
        role: coChair
        from: 2025-03-15
`,
  ],
]);
// What a chapter says in its own words names nobody who may go.
edit("chapters/how-we-work.md", [["[[person:di-avocet|full]] looks", "The Independent Scrutineer looks"]]);
edit("aims.yaml", [
  ["    text: Safety by the water\n", "    text: Safety by the water\n    until: 2025-03-31\n"],
  [
    "    text: Young carers are seen and heard\n",
    "    text: Young carers are seen and heard\n  - id: bridges\n    text: Safe bridges\n    from: 2025-04-01\n",
  ],
]);
edit("arrangements.yaml", [
  [
    "    when: Outside office hours\n",
    `    when: Outside office hours
    until: 2025-03-31
  - id: new-night-line
    name: Fenmarsh Night Line
    purpose: outOfHours
    phone: "01632 960003"
    from: 2025-04-01
`,
  ],
]);

// One group is dissolved, and another takes on its work the day after.
writeFiles(folder, {
  "groups/ferry-review.yaml": `name: Ferry Review
kind: taskAndFinish
reportsTo: [executive-board]
until: 2025-03-31
succeededBy: [crossings-group]
memberships:
  - agency: fenmarsh-constabulary
    seats: [{ post: Ferry Officer, role: chair }]
`,
  "groups/crossings-group.yaml": `name: Crossings Group
kind: subGroup
reportsTo: [executive-board]
from: 2025-04-01
cameFrom: [ferry-review]
memberships:
  - agency: fenmarsh-constabulary
    seats: [{ post: Ferry Officer, role: chair }]
  - agency: fenmarsh-county-council
    from: 2025-06
    until: 2025-08
    seats: [{ post: Head of Bridges }]
`,
});

function edit(path: string, changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(folder, path);
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${path} holds ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

/** The model of the year on a day; nothing may be wrong with the data. */
export async function modelOf(day: string): Promise<ModelOnDay> {
  return (await yearOn(day)).model;
}

/** The same with the facts that it is made of. */
export async function yearOn(day: string): Promise<{ readonly model: ModelOnDay; readonly facts: Facts }> {
  const { model, facts, findings } = await loadOn(folder, day);
  assert.equal(findings, []);
  if (model === undefined || facts === undefined) throw new Error("There is no model.");
  return { model, facts };
}

/** Seven days of the year, in its order. */
export const days = ["2025-02-01", "2025-03-14", "2025-03-31", "2025-04-01", "2025-05-31", "2025-06-12", "2025-09-01"];
