import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { publish } from "../../../build/desk/publishing/publish.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { createShared, git, isolateSettings, lines, orderFor, publishByHand, textOf, writeHook } from "./repositories.ts";

isolateSettings(test);

const namesIn = (root: string, commit: string) => git(root, "show", "--format=", "--name-only", commit).split("\n");

for (const below of ["data", ""]) {
  const place = below === "" ? "at the top of the repository" : "below the top of the repository";
  test(`changes of a data folder ${place} are committed with their sentence and sent`, async () => {
    const { remote, hers } = createShared(below);
    writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }), "groups/new.yaml": "title: New\n" });
    rmSync(join(hers.data, "groups/board.yaml"));
    const outcome = await publish(orderFor(hers.data));
    assert.is(outcome.kind, "published");
    assert.is(outcome.commit, git(remote, "rev-parse", "main"));
    assert.is(git(remote, "log", "-1", "--format=%B%an", "main"), "Board: reviewed\nanna");
    const folder = below === "" ? "" : "data/";
    assert.equal(namesIn(remote, "main"), [`${folder}groups/board.yaml`, `${folder}groups/new.yaml`, `${folder}people.yaml`]);
    assert.is(git(hers.root, "status", "--porcelain"), "");
  });
}

test("nothing else that lies about is committed, staged or not, and it stays as it was", async () => {
  const { remote, hers } = createShared();
  writeFiles(hers.root, { "program.txt": "staged\n", "staged.txt": "new and staged\n", "other.txt": "new\n" });
  git(hers.root, "add", "program.txt", "staged.txt");
  writeFiles(hers.root, { "program.txt": "staged, and changed again\n" });
  const before = git(hers.root, "status", "--porcelain");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  assert.is((await publish(orderFor(hers.data))).kind, "published");
  assert.equal(namesIn(remote, "main"), ["data/people.yaml"]);
  assert.is(git(hers.root, "status", "--porcelain"), before);
});

test("what was staged of the data and changed since is published as it is now", async () => {
  const { remote, hers } = createShared();
  writeFiles(hers.data, { "people.yaml": lines({ 3: "staged" }) });
  git(hers.root, "add", "--all");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "now" }) });
  await publish(orderFor(hers.data));
  assert.is(git(remote, "show", "main:data/people.yaml"), lines({ 3: "now" }).trimEnd());
});

test("several sentences are counted, and each stands in the message", async () => {
  const { remote, hers } = createShared();
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  await publish(orderFor(hers.data, { sentences: ["Board: reviewed", "Ann\nSmith left"] }));
  assert.is(git(remote, "log", "-1", "--format=%B", "main"), "2 changes\n\n- Board: reviewed\n- Ann Smith left");
});

test("without a sentence the message names the files", async () => {
  const { remote, hers } = createShared();
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  await publish(orderFor(hers.data, { sentences: [] }));
  assert.is(git(remote, "log", "-1", "--format=%s", "main"), "Change people.yaml");
});

test("where nothing has changed nothing is committed or sent", async () => {
  const { remote, hers } = createShared();
  const before = git(remote, "rev-parse", "main");
  assert.is((await publish(orderFor(hers.data))).kind, "nothing");
  assert.is(git(remote, "rev-parse", "main"), before);
});

test("without a remote the changes are committed, and what is missing is told", async () => {
  const { hers } = createShared();
  git(hers.root, "remote", "remove", "origin");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "noRemote");
  assert.is(outcome.commit, git(hers.root, "rev-parse", "HEAD"));
  assert.match(outcome.toDo ?? "", "remote");
});

test("the first changes of a new repository are published too, and the next ones follow them", async () => {
  const folder = createEmptyFolder();
  const remote = join(folder, "shared.git");
  git(folder, "init", "--quiet", "--bare", remote);
  const root = join(folder, "new");
  git(folder, "init", "--quiet", root);
  git(root, "remote", "add", "origin", remote);
  writeFiles(root, { "data/people.yaml": lines(), "other.txt": "other\n" });
  const author = { name: "Ann O'Neill", email: "ann@example.org" };
  assert.is((await publish(orderFor(join(root, "data"), { author }))).kind, "published");
  assert.equal(namesIn(remote, "main"), ["data/people.yaml"]);
  writeFiles(root, { "data/people.yaml": lines({ 1: "new" }) });
  assert.is((await publish(orderFor(join(root, "data"), { author }))).kind, "published");
  assert.is(git(root, "rev-list", "--count", "@{upstream}"), "2");
});

test("without a network the changes stay committed, and publishing again sends them", async () => {
  const { remote, hers } = createShared();
  git(hers.root, "remote", "set-url", "origin", "http://ann:secret@127.0.0.1:1/arrangements.git");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "unreachable");
  assert.match(outcome.happened, "http://127.0.0.1:1/arrangements.git could not be reached");
  assert.match(outcome.toDo ?? "", "publish again later");
  assert.not.match(JSON.stringify(outcome), "secret");
  git(hers.root, "remote", "set-url", "origin", remote);
  assert.is((await publish(orderFor(hers.data, { sentences: [] }))).kind, "published");
  assert.is(git(remote, "log", "-1", "--format=%s", "main"), "Board: reviewed");
});

test("a remote that is not there any more is told", async () => {
  const { hers } = createShared();
  git(hers.root, "remote", "set-url", "origin", join(hers.root, "..", "gone.git"));
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "unreachable");
  assert.match(outcome.happened, "there is no repository that this machine may see");
});

test("a refusal of the host is told in its words, without signs for a terminal, and the changes stay committed", async () => {
  const { remote, hers } = createShared();
  writeHook(join(remote, "hooks"), "pre-receive", "printf '\\033[31mThe branch is protected.\\n' >&2; exit 1");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "refused");
  assert.match(outcome.happened, 'refused to change its branch "main"');
  assert.match(outcome.detail ?? "", "pre-receive hook declined");
  assert.match(outcome.detail ?? "", "remote: The branch is protected.");
  assert.not.match(outcome.detail ?? "", "\u001b");
  assert.is(git(hers.root, "log", "-1", "--format=%s"), "Board: reviewed");
});

test("a hook of her own holds: what it refuses is not committed, and what it says is told", async () => {
  const { hers } = createShared();
  const before = git(hers.root, "rev-parse", "HEAD");
  writeHook(join(hers.root, ".git", "hooks"), "pre-commit", "echo 'Not on a Monday.' >&2; exit 1");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "notCommitted");
  assert.match(outcome.detail ?? "", "Not on a Monday.");
  assert.is(git(hers.root, "rev-parse", "HEAD"), before);
  assert.is(textOf(hers.data, "people.yaml"), lines({ 3: "new" }));
});

test("who commits is asked for where git does not know, never guessed", async () => {
  const { remote, hers } = createShared();
  git(hers.root, "config", "--unset", "user.email");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const before = git(hers.root, "rev-parse", "HEAD");
  assert.is((await publish(orderFor(hers.data))).kind, "authorMissing");
  for (const author of [
    { name: "", email: "ann@example.org" },
    { name: "Ann", email: "nowhere" },
    { name: "Ann <x>", email: "ann@example.org" },
    { name: "Ann", email: "ann@example.org\nx" },
  ]) {
    assert.is((await publish(orderFor(hers.data, { author }))).kind, "authorMissing", JSON.stringify(author));
  }
  assert.is(git(hers.root, "rev-parse", "HEAD"), before);
  const author = { name: '--author=$(Ann) "x" O\'Neill', email: "ann@example.org" };
  assert.is((await publish(orderFor(hers.data, { author }))).kind, "published");
  assert.is(
    git(remote, "log", "-1", "--format=%an|%ae|%ce", "main"),
    '--author=$(Ann) "x" O\'Neill|ann@example.org|ann@example.org',
  );
});

test("a detached HEAD, a merge or a rebase under way and a locked index are told, and nothing is committed", async () => {
  const cases: readonly (readonly [string, (root: string) => void])[] = [
    ["detached", (root) => git(root, "checkout", "--quiet", "--detach")],
    ["a rebase", (root) => writeFiles(root, { ".git/rebase-merge/head-name": "refs/heads/main\n" })],
    ["a merge", (root) => writeFiles(root, { ".git/MERGE_HEAD": `${git(root, "rev-parse", "HEAD")}\n` })],
    ["index.lock", (root) => writeFiles(root, { ".git/index.lock": "" })],
  ];
  for (const [word, prepare] of cases) {
    const { hers } = createShared();
    prepare(hers.root);
    const before = git(hers.root, "rev-parse", "HEAD");
    writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
    const outcome = await publish(orderFor(hers.data));
    assert.is(outcome.kind, "obstacle", word);
    assert.match(`${outcome.happened} ${outcome.toDo}`, word);
    assert.is(git(hers.root, "rev-parse", "HEAD"), before, word);
    assert.is(textOf(hers.data, "people.yaml"), lines({ 3: "new" }), word);
  }
});

test("another program that begins with the same repository at the same moment is told", async () => {
  const { hers } = createShared();
  const before = git(hers.root, "rev-parse", "HEAD");
  // It locks the index as soon as the repository has been looked at, when a file is read for the second time.
  const script = 'echo x >> .git/reads; [ "$(grep -c x .git/reads)" -lt 2 ] || touch .git/index.lock; cat';
  writeFiles(hers.root, { ".git/info/attributes": "*.yaml filter=late\n" });
  git(hers.root, "config", "filter.late.clean", script);
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "notCommitted");
  assert.match(outcome.happened, "Another program was working");
  assert.is(git(hers.root, "rev-parse", "HEAD"), before);
});

test("a folder without git, and a folder that git is told to leave out, cannot be published by it", async () => {
  const alone = createEmptyFolder();
  writeFiles(alone, { "people.yaml": lines() });
  const outcome = await publish(orderFor(alone));
  assert.is(outcome.kind, "noRepository");
  assert.match(outcome.toDo ?? "", "into a folder");
  git(alone, "init", "--quiet");
  writeFiles(alone, { ".gitignore": "private/\n", "private/people.yaml": lines() });
  const leftOut = await publish(orderFor(join(alone, "private")));
  assert.is(leftOut.kind, "noRepository");
  assert.match(leftOut.happened, "leave it out");
});

test("a machine without git is told what to do", async () => {
  const { hers } = createShared();
  const { PATH } = process.env;
  process.env.PATH = createEmptyFolder();
  const outcome = await publish(orderFor(hers.data)).finally(() => {
    process.env.PATH = PATH;
  });
  assert.is(outcome.kind, "noRepository");
  assert.match(outcome.happened, "Git is not installed");
});

test("sentences, names of files, branches and remotes reach git as they are, and none of them as an option or a command", async () => {
  const { remote, hers } = createShared();
  const names = [
    "--amend.yaml",
    "$(touch pwned).yaml",
    "a 'quoted' \"name\" `touch pwned`.yaml",
    ":(top)*.yaml",
    "*.yaml",
    "é.yaml",
  ];
  writeFiles(hers.root, { "outside.yaml": "not hers\n" });
  const branch = "fix/$(touch-pwned);'x'";
  git(hers.root, "branch", "--move", branch);
  git(hers.root, "update-ref", "refs/heads/-x", "HEAD");
  for (const name of names) writeFileSync(join(hers.data, name), "new\n");
  const sentences = ["--amend --author=x; $(touch pwned) `touch pwned`"];
  git(hers.root, "branch", "--unset-upstream");
  assert.is((await publish(orderFor(hers.data, { sentences }))).kind, "published");
  const ref = `refs/heads/${branch}`;
  assert.is(git(remote, "log", "-1", "--format=%s", ref), sentences[0]);
  const committed = git(remote, "show", "-z", "--format=", "--name-only", ref).split("\0").filter(Boolean).sort();
  assert.equal(committed, names.map((name) => `data/${name}`).sort());
  git(hers.root, "symbolic-ref", "HEAD", "refs/heads/-x");
  git(hers.root, "config", "--rename-section", "remote.origin", "remote.--upload-pack=touch pwned");
  const outcome = await publish(orderFor(hers.data, { sentences }));
  assert.is(outcome.kind, "published", JSON.stringify(outcome));
  assert.is(git(remote, "rev-parse", "refs/heads/-x"), git(hers.root, "rev-parse", "HEAD"));
  for (const folder of [hers.root, hers.data, process.cwd()]) assert.not(existsSync(join(folder, "pwned")), folder);
});

test("an address that names a command runs none", async () => {
  const { hers } = createShared();
  const pwned = join(hers.root, "pwned");
  for (const address of [`ext::sh -c touch% ${pwned}`, `--upload-pack=touch ${pwned}`, `ssh://-oProxyCommand=touch ${pwned}/x`]) {
    git(hers.root, "config", "remote.origin.url", address);
    writeFiles(hers.data, { "people.yaml": lines({ 3: address }) });
    assert.ok(["unreachable", "refused"].includes((await publish(orderFor(hers.data))).kind), address);
    assert.not(existsSync(pwned), address);
  }
});

test("what would lead git elsewhere in the environment of the desk does not", async () => {
  const { remote, hers, his } = createShared();
  process.env.GIT_DIR = join(his.root, ".git");
  process.env.GIT_INDEX_FILE = join(his.root, "index");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "new" }) });
  const outcome = await publish(orderFor(hers.data)).finally(() => {
    delete process.env.GIT_DIR;
    delete process.env.GIT_INDEX_FILE;
  });
  assert.is(outcome.kind, "published");
  assert.is(git(remote, "rev-parse", "main"), git(hers.root, "rev-parse", "HEAD"));
});

test("where somebody else has changed other lines and published first, both are joined, checked again and sent", async () => {
  const { remote, hers, his } = createShared();
  publishByHand(his.root, { "data/people.yaml": lines({ 8: "his" }), "data/his.yaml": "his\n", "program.txt": "newer\n" });
  writeFiles(hers.root, { "other.txt": "uncommitted\n" });
  writeFiles(hers.data, { "people.yaml": lines({ 1: "hers" }) });
  const seen: string[] = [];
  const check = async () => {
    seen.push(textOf(hers.data, "people.yaml"));
    return true;
  };
  const outcome = await publish(orderFor(hers.data, { check }));
  assert.is(outcome.kind, "published");
  assert.equal(outcome.received, ["his.yaml", "people.yaml"]);
  assert.equal(seen, [lines({ 1: "hers", 8: "his" })]);
  assert.is(git(remote, "rev-parse", "main"), git(hers.root, "rev-parse", "HEAD"));
  assert.is(git(hers.root, "status", "--porcelain"), "?? other.txt");
  assert.is(git(hers.root, "rev-list", "--count", "--merges", "HEAD"), "1");
});

test("what has faults once both are joined is not sent, and is once they are corrected", async () => {
  const { remote, hers, his } = createShared();
  publishByHand(his.root, { "data/people.yaml": lines({ 8: "his" }) });
  const before = git(remote, "rev-parse", "main");
  writeFiles(hers.data, { "people.yaml": lines({ 1: "hers" }) });
  const outcome = await publish(orderFor(hers.data, { check: async () => false }));
  assert.is(outcome.kind, "faulty");
  assert.is(git(remote, "rev-parse", "main"), before);
  assert.is(textOf(hers.data, "people.yaml"), lines({ 1: "hers", 8: "his" }));
  writeFiles(hers.data, { "people.yaml": lines({ 1: "corrected", 8: "his" }) });
  assert.is((await publish(orderFor(hers.data))).kind, "published");
});

test("a file that goes while one like it comes is not taken for the same, so that nothing is typed into another record", async () => {
  const { hers, his } = createShared();
  rmSync(join(his.data, "groups/board.yaml"));
  publishByHand(his.root, { "data/groups/panel.yaml": lines({ 9: "Panel" }) });
  writeFiles(hers.data, { "groups/board.yaml": lines({ 1: "hers" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.ok(outcome.kind === "clash");
  assert.equal(outcome.clash.files, [
    { path: "groups/board.yaml", hers: { text: lines({ 1: "hers" }) }, theirs: "gone", base: { text: lines() } },
  ]);
});

test("a file of hers that git does not know is not overwritten by one that somebody else has published", async () => {
  const { hers, his } = createShared();
  publishByHand(his.root, { "new.txt": "his\n" });
  writeFiles(hers.root, { "new.txt": "hers, and not committed\n" });
  writeFiles(hers.data, { "people.yaml": lines({ 1: "hers" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "mergeBlocked");
  assert.match(outcome.detail ?? "", "new.txt");
  assert.is(textOf(hers.root, "new.txt"), "hers, and not committed\n");
  assert.is(git(hers.root, "log", "-1", "--format=%s"), "Board: reviewed");
});

test.run();
