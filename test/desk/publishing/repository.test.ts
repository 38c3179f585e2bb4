import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { gitIn } from "../../../build/desk/publishing/git.ts";
import { repositoryOf } from "../../../build/desk/publishing/repository.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { createShared, git, isolateSettings, lines, publishByHand } from "./repositories.ts";

isolateSettings(test);

async function stateOf(folder: string) {
  const state = await repositoryOf(folder);
  assert.ok(state.kind === "repository", JSON.stringify(state));
  return state;
}

test("a repository tells its branch, its remote, what is not committed and who commits", async () => {
  const { remote, hers } = createShared();
  assert.equal(await stateOf(hers.data), {
    kind: "repository",
    prefix: "data/",
    branch: "main",
    remote: { name: "origin", address: remote, branch: "main" },
    uncommitted: [],
    ahead: 0,
    behind: 0,
    authorKnown: true,
    obstacle: undefined,
  });
  rmSync(join(hers.data, "people.yaml"));
  writeFiles(hers.root, { "data/a name's.yaml": "new\n", "data/groups/é.yaml": "new\n", "other.txt": "not hers\n" });
  const { uncommitted } = await stateOf(hers.data);
  assert.equal([...uncommitted].sort(), ["a name's.yaml", "groups/é.yaml", "people.yaml"]);
});

test("how far both have gone on is counted by what was last fetched", async () => {
  const { hers, his } = createShared();
  publishByHand(his.root, { "data/his.yaml": "his\n" });
  writeFiles(hers.data, { "people.yaml": lines({ 1: "hers" }) });
  git(hers.root, "commit", "--quiet", "--all", "--message=Hers");
  const before = await stateOf(hers.data);
  assert.equal([before.ahead, before.behind], [1, 0]);
  git(hers.root, "fetch", "--quiet");
  const after = await stateOf(hers.data);
  assert.equal([after.ahead, after.behind], [1, 1]);
});

test("changes go to where the branch was published before, else to origin, else to the only remote", async () => {
  const { remote, hers } = createShared();
  git(hers.root, "remote", "add", "second", `https://ann:secret@example.org/${"name"}.git`);
  assert.is((await stateOf(hers.data)).remote?.name, "origin");
  git(hers.root, "config", "branch.main.remote", "second");
  git(hers.root, "config", "branch.main.merge", "refs/heads/live");
  assert.equal((await stateOf(hers.data)).remote, { name: "second", address: "https://example.org/name.git", branch: "live" });
  git(hers.root, "branch", "--unset-upstream");
  git(hers.root, "remote", "remove", "second");
  git(hers.root, "remote", "rename", "origin", "only");
  assert.equal((await stateOf(hers.data)).remote, { name: "only", address: remote, branch: "main" });
  git(hers.root, "remote", "add", "another", remote);
  assert.is((await stateOf(hers.data)).remote, undefined);
});

test("a data folder that is reached by a link is in the repository that it really lies in", async () => {
  const { hers } = createShared();
  const link = join(createEmptyFolder(), "link");
  symlinkSync(hers.data, link, "junction");
  assert.is((await stateOf(link)).prefix, "data/");
});

test("looking changes nothing in the repository, and is possible while it is in use", async () => {
  const { hers } = createShared();
  writeFiles(hers.data, { "people.yaml": lines({ 1: "hers" }) });
  writeFiles(hers.root, { ".git/index.lock": "" });
  const state = await stateOf(hers.data);
  assert.equal(state.uncommitted, ["people.yaml"]);
  assert.match(state.obstacle?.happened ?? "", "Another program");
});

test("a call that takes too long is ended with all that it has started", async () => {
  const folder = createEmptyFolder();
  git(folder, "init", "--quiet");
  mkdirSync(join(folder, "below"));
  git(folder, "config", "alias.wait", "!sleep 60 & sleep 60");
  const before = process.hrtime.bigint();
  const { code, said } = await gitIn(folder)(["wait"], { seconds: 1 });
  assert.is(code, undefined);
  assert.match(said, "ended after 1 seconds");
  assert.ok(process.hrtime.bigint() - before < 30_000_000_000n);
});

test.run();
