import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { brokenBy, draw, tryEach } from "./attack.ts";
import { allBadFolders } from "./bad-folders.ts";
import { openDataFolder } from "./data/data-folder.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

test("what does not hold is told with the name of what was tried, and what holds is not", async () => {
  const failing = await brokenBy("two and two", () => assert.is(2 + 2, 5));
  assert.match(failing ?? "", /^two and two: .*equal/);
  assert.is(await brokenBy("one and one", () => assert.is(1 + 1, 2)), undefined);
});

test("the same seed draws the same tries, another one others, and without a number all are made", () => {
  const drawn = draw(letters, { runs: 5, seed: 1 });
  assert.is(new Set(drawn).size, 5);
  assert.equal(draw(letters, { runs: 5, seed: 1 }), drawn);
  assert.not.equal(draw(letters, { runs: 5, seed: 2 }), drawn);
  assert.equal(draw(letters, { seed: 1 }), letters);
});

test("each of a list is tried once, though several are under way", async () => {
  const tried: string[] = [];
  const broken = await tryEach(letters, async (letter) => {
    tried.push(letter);
    await Promise.resolve();
    return letter === "q" ? "q is broken" : undefined;
  });
  assert.equal(tried.sort(), letters);
  assert.equal(broken, ["q is broken"]);
});

test("there are a thousand bad folders and more", async () => {
  assert.ok(allBadFolders(openDataFolder(writeFullPartnership())).length > 1000);
});

test.run();
