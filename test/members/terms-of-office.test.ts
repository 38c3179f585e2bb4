import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { ashwell, dataOf, type Edit, rowsOf, told } from "./ashwell.ts";

// For how long the holder of a seat serves: the two lay members of the Case Panel, of whom one is published.

const model = await ashwell();
const panel = "groups/case-panel.yaml";
const since = "        from: 2024-05-01\n        term: { years: 3, renewals: 1 }\n";

test("the table of members says the term and its end, in the page and in the document; not the end of somebody unpublished", () => {
  for (const path of ["/groups/case-panel/", "/document/"]) {
    const [, seats] = rowsOf(model, path, "memberships").find(([name]) => name === "Lay members") ?? [];
    assert.is(
      seats?.replace(/\s+/g, " "),
      "Kit Rowan – Lay member Term of three years, renewable once, until 30 April 2027 Lay member Term of three years, renewable once",
    );
  }
});

test("how often it may be renewed is said in words, or nothing where nothing is said", async () => {
  const words = async (term: string) => {
    const other = await ashwell([panel, since, `        term: ${term}\n`]);
    return rowsOf(other, "/groups/case-panel/", "memberships").find(([name]) => name === "Lay members")?.[1] ?? "";
  };
  assert.match(await words("{ years: 1 }"), /Term of one year Lay/);
  assert.match(await words("{ years: 2, renewals: 0 }"), "Term of two years, not renewable");
  assert.match(await words("{ years: 2, renewals: 2 }"), "Term of two years, renewable twice");
  assert.match(await words("{ years: 2, renewals: 4 }"), "Term of two years, renewable four times");
});

test("the open data have it, without the end of somebody unpublished", () => {
  assert.equal(
    dataOf(model, "memberships", "person", "termYears", "termRenewals", "termUntil").filter(([, years]) => years !== undefined),
    [
      ["kit-rowan", 3, 1, "2027-04-30"],
      [undefined, 3, 1, undefined],
    ],
  );
});

test("another term and another end are told; somebody who follows with a term of the same length holds the seat", async () => {
  const seat = "A seat of Lay members on the Case Panel changes from";
  assert.equal(await told([panel, "term: { years: 3, renewals: 1 }", "term: { years: 3 }"]), [
    `${seat} "Kit Rowan – Lay member – term of three years, renewable once, until 30 April 2027" to "Kit Rowan – Lay member – term of three years, until 30 April 2027".`,
  ]);
  assert.equal(await told([panel, "from: 2024-05-01", "from: 2024-06-01"]), [
    'The time of the seat on the Case Panel (Kit Rowan – Lay member) changes from "from 1 May 2024" to "from 1 June 2024".',
  ]);
  const kit = "  - id: kit-rowan\n    name: Kit Rowan\n    publish: true\n    post: Lay member\n";
  const may = kit.replace("kit-rowan", "may-ash").replace("Kit Rowan", "May Ash");
  const followed = await told(
    ["people.yaml", kit, `${kit}${may}`],
    [panel, "      - person: kit-rowan\n        from: 2024-05-01\n", "      - person: may-ash\n        from: 2026-05-01\n"],
  );
  assert.ok(
    followed.includes("May Ash holds the seat of Lay members on the Case Panel, in place of Kit Rowan."),
    followed.join("\n"),
  );
});

test("the check tells a term that is over, whoever serves it, until its new end is written", async () => {
  const found = async (...edits: Edit[]) =>
    check(await ashwell(...edits)).flatMap(({ rule, message }) => (rule === "term-over" ? [message] : []));
  assert.equal(await found([panel, "from: 2024-05-01", "from: 2023-05-01"]), [
    "Case Panel: Lay members, Kit Rowan – Lay member: the term of office ended: 30 April 2026.",
  ]);
  assert.is((await found([panel, "from: 2025-05-01", "from: 2022-05"])).length, 1);
  const renewed = (until: string): Edit => [panel, "from: 2024-05-01\n", `from: 2023-05-01\n        until: ${until}\n`];
  assert.equal(await found(renewed("2029-04-30")), []);
  assert.equal(await found(renewed("2030-04-30")), [
    "Case Panel: Lay members, Kit Rowan – Lay member: the term of office is to end 30 April 2030, and by the terms of reference at the latest 30 April 2029.",
  ]);
});

test.run();
