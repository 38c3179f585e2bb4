import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { fixtureFolder } from "../load/fixture.ts";
import { runHere } from "./run-command.ts";

/** Runs `review issues` on a day on which two reviews of Fenmarsh are overdue, with a file of issues of this content. */
function issuesFor(content: string, data = fixtureFolder("fenmarsh")) {
  const folder = createEmptyFolder();
  writeFiles(folder, { "issues.json": content });
  return runHere("review", "issues", "--known", join(folder, "issues.json"), "--data", data, "--as-of", "2025-04-02");
}

const tides = {
  number: 1,
  state: "OPEN",
  title: "Overdue review: Turning Tides Plan",
  body: "<!-- review: plan turning-tides, due 2025-04-01 -->\n\nAll is well.",
};

test("an issue that somebody else has opened is left alone, whatever stands in it, and an own one is not", async () => {
  const said = async (author: object) => {
    const { code, stdout } = await issuesFor(JSON.stringify([{ ...tides, author }]));
    assert.is(code, 0);
    return JSON.parse(stdout).map(({ method, path }: Record<string, string>) => `${method} ${path}`);
  };
  const others = [
    { login: "ed-bittern", is_bot: false },
    { login: "app/other", is_bot: true },
    { login: "app/github-actions", is_bot: false },
  ];
  for (const author of others) assert.equal(await said(author), ["POST issues", "POST issues"]);
  assert.equal(await said({ login: "app/github-actions", is_bot: true }), ["POST issues", "PATCH issues/1"]);
});

test("while the data have an error nothing is said of issues, so that none is closed", async () => {
  const data = fixtureFolder("fenmarsh", [["arrangements.yaml", "id: turning-tides", "idd: turning-tides"]]);
  const { code, stdout, stderr } = await issuesFor("[]", data);
  assert.equal([code, stdout], [1, ""]);
  assert.match(stderr, "Put this right first. Nothing is said of issues.");
});

test("a file that is missing, or no list of issues, is wrong usage", async () => {
  assert.match((await runHere("review", "issues")).stderr, "Say which issues there are: --known FILE");
  for (const content of ["", "{}", "[1]", "[null]", JSON.stringify([tides])]) {
    const { code, stderr } = await issuesFor(content);
    assert.is(code, 2, content);
    assert.match(stderr, "is not what `gh issue list");
  }
  const { code, stderr } = await runHere("review", "issues", "--known", join(createEmptyFolder(), "none.json"));
  assert.is(code, 2);
  assert.match(stderr, "cannot be read: ENOENT");
});

test.run();
