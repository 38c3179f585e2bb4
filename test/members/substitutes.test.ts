import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { renderEverything } from "../load/everything-shown.ts";
import { ashwell, dataOf, type Edit, rowsOf, told } from "./ashwell.ts";

// Who stands in for the holder of a seat: of the Case Panel's chair a person who is published and a post, of the police's
// seat a person who is not.

const model = await ashwell();
const panel = "groups/case-panel.yaml";
const both = "Substitutes: Ida Birch – Deputy Chief Nurse; Designated Nurse";

test("the table of members names them below the holder, in the page and in the document", () => {
  for (const path of ["/groups/case-panel/", "/document/"]) {
    const rows = rowsOf(model, path, "memberships");
    const seatOf = (name: string, post: string) => rows.find(([agency, seat]) => agency === name && seat?.includes(post))?.[1];
    assert.is(seatOf("NHS Ashwell Integrated Care Board", "Doctor"), `Designated Doctor – Chair ${both}`);
    assert.is(seatOf("Ashwell Police", "Chief Inspector"), "Detective Chief Inspector Substitute: Detective Inspector");
  }
});

test("the page of the organisation and the open data have them; of whoever is not published, the post alone", () => {
  assert.ok(rowsOf(model, "/partners/nhs-ashwell/", "seats-of-partner").some((row) => row.join("|").endsWith(`Chair ${both}`)));
  const rows = dataOf(model, "memberships", "agency", "substitutes").filter(([, names]) => (names as string[]).length > 0);
  assert.equal(rows, [
    ["nhs-ashwell", ["Ida Birch", "Designated Nurse"]],
    ["ashwell-police", ["Detective Inspector"]],
  ]);
});

test("one who comes, goes or is another is told; nothing of one unpublished person who follows another with the same post", async () => {
  const nurse: Edit = [panel, "          - post: Designated Nurse\n", ""];
  const seat = "A seat of NHS Ashwell Integrated Care Board on the Case Panel changes from";
  assert.equal(await told(nurse), [
    `${seat} "Designated Doctor – Chair – substitutes: Ida Birch – Deputy Chief Nurse; Designated Nurse" to "Designated Doctor – Chair – substitute: Ida Birch – Deputy Chief Nurse".`,
  ]);
  const other = "  - id: jo-elm\n    name: Jo Elm\n    post: Detective Inspector\n    partner: ashwell-police\n";
  assert.equal(
    await told(
      ["people.yaml", other, `${other}${other.replaceAll("jo-elm", "nat-yew")}`],
      [panel, "person: jo-elm", "person: nat-yew"],
    ),
    [],
  );
});

test("one who has left is told by the check, and so is one with another post than the record's", async () => {
  const found = async (...edits: Edit[]) => check(await ashwell(...edits)).map(({ rule, message }) => `${rule}: ${message}`);
  const post = "    post: Deputy Chief Nurse\n";
  const left = await found(["people.yaml", post, `${post}    until: 2026-05-01\n`]);
  assert.ok(
    left.some((each) => /^term-over: Ida Birch is listed as substitute on Case Panel/.test(each)),
    left.join(),
  );
  const posts = await found([panel, "person: ida-birch", "person: ida-birch\n            post: Head of Midwifery"]);
  assert.ok(
    posts.some((each) => each.startsWith("person-posts: Ida Birch")),
    posts.join(),
  );
});

test("nobody unpublished is named on any page, in the data or in what an edition keeps", () => {
  const kept = JSON.stringify([...renderEverything(model)].filter((text) => !text.startsWith('["')));
  assert.match(kept, "Ida Birch");
  assert.not.match(kept, /Jo Elm|jo-elm|Lou Sorrel|lou-sorrel|30 April 2028|2028-04-30|1 May 2025|2025-05-01/);
});

test.run();
