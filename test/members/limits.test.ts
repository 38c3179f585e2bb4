import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { ashwell, dataOf, type Edit, told } from "./ashwell.ts";

// The greatest numbers of members: the Case Panel may have eight, and two who are co-opted.

const model = await ashwell();
const panel = "groups/case-panel.yaml";
const limits = "atMost:\n  - members: 8\n  - members: 2\n    as: coOpted\n";

test("they stand below the table of members, in the page and in the document, and nothing does where none is stated", async () => {
  const below = /<\/table><p class="member-limits">(.*?)<\/p>/;
  for (const path of ["/groups/case-panel/", "/document/"]) {
    assert.is(
      wordsOf(below.exec(markupOf(model, path))?.[1] ?? "").trim(),
      "At most eight members. Co-opted members: at most two.",
      path,
    );
    assert.not.match(markupOf(await ashwell([panel, limits, ""]), path), "member-limits");
  }
});

test("the open data have a table of them where any is stated", async () => {
  assert.equal(dataOf(model, "member-limits", "group", "members", "as"), [
    ["case-panel", 8, undefined],
    ["case-panel", 2, "coOpted"],
  ]);
  assert.equal(dataOf(await ashwell([panel, limits, ""]), "member-limits", "group"), []);
});

test("another number is told", async () => {
  const changed = "The greatest number of members of the Case Panel";
  assert.equal(await told([panel, "- members: 8\n", "- members: 9\n"]), [
    `${changed} changes from "At most eight members. Co-opted members: at most two." to "At most nine members. Co-opted members: at most two.".`,
  ]);
  assert.equal(await told([panel, limits, ""]), [
    `${changed} is no longer given; it was "At most eight members. Co-opted members: at most two.".`,
  ]);
});

test("the check tells more than that of all or of a class, and where there are as many nothing", async () => {
  const found = async (...edits: Edit[]) =>
    check(await ashwell(...edits)).flatMap(({ rule, message }) => (rule === "member-limit" ? [message] : []));
  assert.equal(await found([panel, "- members: 8\n", "- members: 7\n"]), []);
  assert.equal(await found([panel, "- members: 8\n", "- members: 6\n"]), [
    "Case Panel may have 6 seats for members at most, and has 7.",
  ]);
  assert.equal(await found([panel, "- members: 2\n", "- members: 1\n"]), [
    'Case Panel may have 1 seat of the class "Co-opted" at most, and has 2.',
  ]);
});

test("a text that gives the greatest number as that of the members has no finding", async () => {
  const summary = "summary: The Case Panel decides which cases are reviewed.";
  const counted = await ashwell([panel, summary, `${summary} The Case Panel has eight members.`]);
  assert.not(check(counted).some(({ rule }) => rule === "members-in-text"));
});

test.run();
