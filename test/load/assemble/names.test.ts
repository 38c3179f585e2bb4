import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWords } from "../../../src/model/dates.ts";
import { writeExampleFolder } from "../../rules/example-folder.ts";
import { loadOn } from "../load-on.ts";

const folder = writeExampleFolder("example", {
  files: {
    "groups/forum.yaml": `name: Third
shortName: T
kind: forum
formerNames:
  - { name: Second, until: 2025-03-31, shortName: S }
  - { name: Also Second, until: 2025-03-31 }
  - { name: First, until: 2020 }
  - { name: Long Ago }
`,
  },
});

async function forumOn(day: string) {
  const { model } = await loadOn(folder, day);
  const group = model?.groups.find(({ id }) => id === "forum");
  if (group === undefined) throw new Error("There is no forum.");
  return group;
}

test("a former name is the name up to its last day, and the next from the day after", async () => {
  const names = await Promise.all(["2020-12-31", "2021-01-01", "2025-03-31", "2025-04-01"].map(forumOn));
  assert.equal(
    names.map(({ name, shortName }) => [name, shortName]),
    [
      ["First", undefined],
      ["Second", "S"],
      ["Second", "S"],
      ["Third", "T"],
    ],
  );
});

test("of two names that ended on one day the first was the name, and the other stood beside it", async () => {
  assert.equal((await forumOn("2024-01-01")).otherNames, ["Also Second"]);
  assert.equal((await forumOn("2025-04-01")).otherNames, []);
});

test("the names before and after a day are told, a name without a time among those before", async () => {
  const { formerNames, laterNames } = await forumOn("2024-01-01");
  assert.equal(
    formerNames.map(({ name }) => name),
    ["First", "Long Ago"],
  );
  assert.equal(
    laterNames.map(({ name, period }) => [name, period.from && inWords(period.from)]),
    [["Third", "1 April 2025"]],
  );
  assert.equal((await forumOn("2025-04-01")).laterNames, []);
});

test.run();
