import { test } from "uvu";
import * as assert from "uvu/assert";
import { organisationOver } from "../../src/rules/facts/organisation-over.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "./example-folder.ts";

const partners = (times: string) => `partners:
  - id: partnership
    name: Sandholm Safeguarding Partnership
    is: [partnership]
  - id: police
    name: Sandholm Police
    is: [statutoryPartner]
  - id: trust
    name: Old Trust
    is: [seatHolder]
${times}`;

async function told(files: Readonly<Record<string, string>>, times = "    until: 2025-03-31\n    succeededBy: [police]\n") {
  const folder = writeExampleFolder("example", { files: { "partners.yaml": partners(times), ...files } });
  const { model } = await loadOn(folder, "2025-06-02");
  if (model === undefined) throw new Error("There is no model.");
  return organisationOver.check(model).map(({ path, message }) => `${path}: ${message}`);
}

const ended = "Old Trust has ended (until 31 March 2025), and is named here. Sandholm Police took its place.";

test("an organisation that has ended is told where a chair, an owner or a review still names it", async () => {
  const forum = `name: Forum
kind: forum
ownedBy: trust
chairs: [{ role: chair, agency: trust }]
`;
  assert.equal(await told({ "groups/forum.yaml": forum }), [`chairs: ${ended}`, `ownedBy: ${ended}`]);
});

test("the post of a person there is told as long as it is held, and no longer", async () => {
  const person = (until: string) => `people:\n  - { id: ann-reed, name: Ann Reed, post: Head, partner: trust${until} }\n`;
  assert.equal(await told({ "people.yaml": person("") }), [`people[0].partner: ${ended}`]);
  assert.equal(await told({ "people.yaml": person(", until: 2025-03-31") }), []);
});

test("an organisation that has not begun is told too, without what may follow it", async () => {
  const forum = "name: Forum\nkind: forum\nownedBy: trust\n";
  assert.equal(await told({ "groups/forum.yaml": forum }, "    from: 2026\n    succeededBy: [police]\n"), [
    "ownedBy: Old Trust has not begun yet (from 2026), and is named here.",
  ]);
});

test("the review that it owns is told at its owner", async () => {
  const [finding, ...others] = await told({
    "groups/panel.yaml": "review:\n  lastReviewed: 2025-01-15\n  owner: trust\n",
  });
  assert.equal([finding, others], [`review.owner: ${ended}`, []]);
});

test.run();
