import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelWith as model, replaced } from "../damaged.ts";

// What is left of a list in which an entry cannot be read.

const changed = (path: string, ...changes: readonly (readonly [from: string, to: string])[]) => model(replaced(path, ...changes));
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const arrangements = "arrangements.yaml";
const people = "people.yaml";
const board = "groups/executive-board.yaml";

test("entries of lists that cannot be read are left out, and the others stay", () => {
  const { arrangements: own, partners } = model({
    ...replaced(
      arrangements,
      ["    - Safeguarding Partnership", "    - 7\n    - Safeguarding Partnership"],
      ["  - id: night-line", "  - 7\n  - id: night-line"],
    ),
    ...replaced(
      "partners.yaml",
      ["      - Marsh Police", "      - 7\n      - Marsh Police"],
      ["      - name: Fenmarsh Health", "      - 7\n      - name: Fenmarsh Health"],
      ["is: [strategicPartnership", "is: [what, strategicPartnership"],
    ),
  });
  assert.equal(own.wordmark, ["**Fenmarsh** Children's", "Safeguarding Partnership"]);
  assert.equal(idsOf(own.contacts), ["front-door", "night-line", "early-help-form", "office"]);
  assert.equal(own.contacts[1]?.pointer, "/contacts/2");
  assert.equal(
    [partners[1]?.otherNames, partners[3]?.formerNames.length, partners[9]?.is],
    [["Marsh Police"], 1, ["strategicPartnership", "connectedBody"]],
  );
});

test("entries of a group's lists that cannot be read are left out, and the others stay", () => {
  const group = changed(
    board,
    ["  - The Board", "  - 7\n  - The Board"],
    ["chairs:\n", "chairs:\n  - 7\n"],
    ["notIn: [August]", "notIn: [Fool, August]"],
    ["  include:\n", "  include:\n    - 7\n"],
    ["memberships:\n", "memberships:\n  - 7\n"],
    ["  - oneOf:\n", "  - oneOf:\n      - 7\n"],
    ["atMost:\n", "atMost:\n  - 7\n"],
    ["  sections:\n", "  sections:\n    - 7\n"],
  ).groups[1];
  assert.equal([group?.otherNames, group?.statedChairs.length, group?.meetings?.notIn], [["The Board"], 2, ["August"]]);
  assert.equal(
    [group?.quorum?.include.length, group?.memberships.length, group?.memberships[0]?.pointer],
    [1, 9, "/memberships/1"],
  );
  assert.equal([group?.memberships.at(-1)?.oneOf?.memberships.length, group?.atMost.length], [2, 2]);
  assert.equal([group?.termsOfReference?.sections.length, group?.termsOfReference?.sections[0]?.heading], [6, "Purpose"]);
});

test("entries of other lists that cannot be read are left out, and the others stay", () => {
  const left = model({
    ...replaced("aims.yaml", ["    - listening", "    - 7\n    - listening"], ["priorities:\n", "priorities:\n  - 7\n"]),
    ...replaced("corrections.yaml", ["corrections:\n", "corrections:\n  - 7\n"]),
    ...replaced("website.yaml", ["  nonAccessible:\n", "  nonAccessible:\n    - 7\n"]),
    ...replaced("pages/parents.md", ["history:\n", "history:\n  - 7\n"]),
    ...replaced(people, ["  rotation:\n", "  rotation:\n    - 7\n"]),
    ...replaced(arrangements, ["  signatories:\n", "  signatories:\n    - 7\n"], ["reviews:\n", "reviews:\n  - 7\n"]),
  });
  assert.equal([left.aims.purpose?.by.length, idsOf(left.aims.priorities)], [2, ["water-safety", "young-carers"]]);
  assert.equal([left.corrections.length, left.website?.accessibility.nonAccessible.length], [2, 1]);
  assert.equal([left.website?.pages[0]?.history.length, left.coChairs?.rotation.length], [1, 2]);
  const [promised] = left.reviews.filter(({ group }) => group === undefined);
  assert.equal([left.arrangements.foreword?.signatories.length, promised?.pointer], [2, "/reviews/1/review"]);
});

test.run();
