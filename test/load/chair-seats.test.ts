import { test } from "uvu";
import * as assert from "uvu/assert";
import { chairsOf } from "../../src/views/group.ts";
import { english } from "../../src/words/english.ts";
import { modelWith, replaced } from "./damaged.ts";

const board = "groups/executive-board.yaml";
const chairOf = "        chairOf:\n          group: learning-group\n          role: chair\n";
const short = "        chairOf: { group: learning-group }\n";

const seatOf = (files: Record<string, string>) =>
  modelWith(files)
    .index.group.get("executive-board")
    ?.memberships.flatMap(({ seats }) => seats)
    .find((seat) => seat.chairOf !== undefined);

test("what a seat does in the chair of another group is what that group says of it", () => {
  assert.is(seatOf(replaced(board, [chairOf, short]))?.chairOf?.role, "chair");
  const other = replaced("groups/learning-group.yaml", ["        role: chair\n", "        role: coChair\n"]);
  assert.is(seatOf({ ...replaced(board, [chairOf, short]), ...other })?.chairOf?.role, "coChair");
});

test("another post of the organisation has no chair from it", () => {
  const files = replaced(board, [`      - post: Director of Practice\n${chairOf}`, `      - post: Clerk\n${short}`]);
  assert.is(seatOf(files)?.chairOf?.role, undefined);
});

test("an organisation alone at the head stands for the seat that chairs for it", () => {
  const files = replaced("groups/learning-group.yaml", [
    "meetings:\n",
    "chairs:\n  - { role: jointChair, agency: saltby-trust }\nmeetings:\n",
  ]);
  const group = modelWith(files).index.group.get("learning-group");
  assert.equal(group && chairsOf(english, group).map(({ role, post }) => [role, post.split(",")[0]]), [
    ["jointChair", "Director of Practice"],
  ]);
});

test.run();
