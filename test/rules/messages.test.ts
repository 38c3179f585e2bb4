import { test } from "uvu";
import * as assert from "uvu/assert";
import { chairs } from "../../src/rules/facts/chairs.ts";
import { undefinedInitials } from "../../src/rules/names/undefined-initials.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { chairInText } from "../../src/rules/statements/chair-in-text.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "./example-folder.ts";

/** What a rule finds in the example with some files changed. */
async function find(rule: Rule, files: Record<string, string>) {
  const { model } = await loadOn(writeExampleFolder("example", { files }), "2025-06-02");
  if (model === undefined) throw new Error("The example has no valid partnership.");
  return rule.check(model);
}

const chapter = (text: string) => ({ "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` });

for (const [initials, words, hint] of [
  ["LSP", "Local Safety Panel", ' Perhaps "Local Safety Panel" is meant.'],
  ["LSP", "Local Safety Partners", ""],
  ["LSPs", "Local Safety Partners", ' Perhaps "Local Safety Partners" is meant.'],
] as const) {
  test(`${initials} ${hint === "" ? "cannot" : "can"} stand for the ${words} of another file`, async () => {
    const files = { ...chapter(`The ${initials} meet.`), "groups/board.yaml": `summary: The ${words} meet.\n` };
    const found = await find(undefinedInitials, files);
    assert.equal(
      found.map(({ message }) => message),
      [`"LSP" is explained nowhere.${hint}`],
    );
  });
}

const police = (...posts: string[]) => ({
  "groups/board.yaml": `memberships:\n  - { agency: police, seats: [${posts.map((post) => `{ post: ${post} }`).join(", ")}] }\n`,
});

test("initials in posts are told once each, with the number of their places", async () => {
  const found = await find(undefinedInitials, police("DCI Coast", "DCI Port", "Head of HHP", "PO"));
  assert.equal(
    found.map(({ message, help }) => `${message} ${/^It stands in \d+ places\./.exec(help)?.[0] ?? ""}`.trim()),
    ['"DCI" is explained nowhere. It stands in 2 places.', '"HHP" is explained nowhere.', '"PO" is explained nowhere.'],
  );
});

test("initials in the post of a person are told, and those that a seat explains are not", async () => {
  const people = {
    "people.yaml":
      "people:\n  - { id: heron, name: Bo Heron, publish: true, post: HHP, partner: police }\n  - { id: teal, name: Di Teal, publish: true, post: PO, partner: police }\n",
  };
  const told = async (files: Record<string, string>) => (await find(undefinedInitials, files)).map(({ message }) => message);
  assert.equal(await told(people), ['"HHP" is explained nowhere.', '"PO" is explained nowhere.']);
  assert.equal(await told({ ...people, ...police("Heads of Harbour Patrols (HHP)") }), ['"PO" is explained nowhere.']);
});

test("an acceptance of initials stays when they are written once more", async () => {
  const [once] = await find(undefinedInitials, police("DCI Coast"));
  const [twice] = await find(undefinedInitials, police("DCI Coast", "DCI Port"));
  assert.is(once?.message, twice?.message);
});

test("a message has the name that readers have in place of a reference", async () => {
  const files = {
    "partners.yaml":
      "partners:\n  - { id: partnership, name: Safeguarding Partnership, is: [partnership] }\n  - { id: police, name: Sandholm Police, is: [statutoryPartner] }\n  - { id: council, name: Sandholm Council, is: [statutoryPartner] }\n",
    "groups/board.yaml": "summary: The Board is chaired by [[partner:council]].\n",
  };
  const [found] = await find(chairInText, files);
  assert.match(found?.message ?? "", 'The text has "Sandholm Council" in the chair of "Board"');
});

test("a seat that is said to chair another group is named, with the seat there that has no role", async () => {
  const files = {
    "groups/board.yaml":
      "memberships:\n  - { agency: police, seats: [{ post: Chief Constable, role: chair }, { post: Inspector, chairOf: { group: panel } }] }\n",
    "groups/panel.yaml": "memberships:\n  - { agency: police, seats: [{ post: Inspector }] }\n",
  };
  const [found] = await find(chairs, files);
  assert.is(
    found?.message,
    "Board has Inspector, Sandholm Police as chair of Case Panel; Case Panel itself has no chair of this organisation and post.",
  );
  assert.equal(
    found?.passages?.map(({ text }) => text),
    ["Inspector, Sandholm Police as chair of Case Panel", "Inspector, Sandholm Police"],
  );
});

test.run();
