import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { ashwell, dataOf, loadAshwell, rowsOf, told } from "./ashwell.ts";

// An organisation that sits on a group, and nothing says by which post.

const model = await ashwell();

test("the partnership has no finding", async () => {
  const { findings } = await loadAshwell();
  assert.equal([...findings, ...check(model)], []);
});

test("the table of members says of an organisation without a post, beside others with one, that none is named", () => {
  const rows = rowsOf(model, "/groups/practice-group/", "memberships");
  assert.equal(rows.at(0), ["Agency", "Representation"]);
  assert.ok(rows.some(([agency, seat]) => agency === "Salt and Light" && seat === "No post named"));
});

test("where no post is named at all, the table lists the organisations alone, in the page and in the document", () => {
  const rows = [["Agency"], ["Ashwell Council"], ["NHS Ashwell Integrated Care Board"], ["Ashwell Police"], ["Salt and Light"]];
  assert.equal(rowsOf(model, "/groups/learning-network/", "memberships"), rows);
  const inDocument = rowsOf(model, "/document/", "memberships");
  const at = inDocument.findIndex((row) => row.length === 1 && row[0] === "Agency");
  assert.equal(inDocument.slice(at, at + rows.length), rows);
});

test("the page of the organisation, the matrix and the open data have it", () => {
  assert.equal(rowsOf(model, "/partners/salt-and-light/", "seats-of-partner").slice(1), [
    ["Learning Network", "No post named"],
    ["Practice Group", "No post named"],
  ]);
  const cells = rowsOf(model, "/memberships/", "app-matrix").find(([name]) => name === "Salt and Light");
  assert.equal(cells?.filter((cell) => cell === "Member").length, 1);
  assert.ok(
    dataOf(model, "memberships", "group", "agency", "post").some(
      ([group, agency, post]) => group === "practice-group" && agency === "salt-and-light" && post === undefined,
    ),
  );
});

test("an organisation that chairs and names no post is said to chair", async () => {
  const chaired = await ashwell([
    "groups/learning-network.yaml",
    "- agency: nhs-ashwell\n",
    "- agency: nhs-ashwell\n    seats: [{ role: chair }]\n",
  ]);
  assert.ok(rowsOf(chaired, "/groups/learning-network/", "memberships").some(([, seat]) => seat === "Chair"));
});

test("its coming and going, and a post that comes to be named, are told", async () => {
  const network = "groups/learning-network.yaml";
  assert.equal(await told([network, "  - agency: salt-and-light\n", ""]), [
    "Salt and Light loses a seat on the Learning Network.",
  ]);
  assert.equal(
    await told([network, "  - agency: salt-and-light\n", "  - agency: salt-and-light\n  - agency: ashwell-hospitals\n"]),
    ["Ashwell Hospitals gains a seat on the Learning Network."],
  );
  assert.equal(
    await told([network, "- agency: salt-and-light\n", "- agency: salt-and-light\n    seats: [{ post: Trustee }]\n"]),
    ['A seat of Salt and Light on the Learning Network changes from "No post named" to "Trustee".'],
  );
});

test("a quorum counts it as one member", async () => {
  const board = "groups/board.yaml";
  const nursing = "  - agency: ashwell-hospitals\n    seats:\n      - post: Director of Nursing\n";
  const quorum = (members: number) =>
    ashwell([board, "members: 3", `members: ${members}`], [board, nursing, "  - agency: ashwell-hospitals\n"]).then((each) =>
      check(each).some(({ rule }) => rule === "quorum-size"),
    );
  assert.not(await quorum(5));
  assert.ok(await quorum(6));
});

test.run();
