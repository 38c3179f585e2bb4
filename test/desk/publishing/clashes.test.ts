import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { publish, resolve } from "../../../build/desk/publishing/publish.ts";
import { contentsOf, writeFiles } from "../../folder.ts";
import {
  createShared,
  git,
  isolateSettings,
  lines,
  orderFor,
  publishByHand,
  type Shared,
  textOf,
  writeHook,
} from "./repositories.ts";

isolateSettings(test);

/** Both have changed the same line of a file, and others besides; he has published. */
async function clashIn(shared: Shared, order = orderFor(shared.hers.data)) {
  publishByHand(shared.his.root, { "data/people.yaml": lines({ 3: "his", 8: "his" }), "data/his.yaml": "his\n" });
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers", 1: "hers" }), "hers.yaml": "hers\n" });
  const outcome = await publish(order);
  assert.ok(outcome.kind === "clash", JSON.stringify(outcome));
  return outcome.clash;
}

for (const below of ["data", ""]) {
  test(`where the same lines were changed hers is kept, both are given and nothing is half done (data in "${below}")`, async () => {
    const shared = createShared(below);
    const { hers, his } = shared;
    publishByHand(his.root, { [join(below, "people.yaml")]: lines({ 3: "his", 8: "his" }), [join(below, "new.yaml")]: "his\n" });
    writeFiles(hers.data, { "people.yaml": lines({ 3: "hers" }), "new.yaml": "hers\n" });
    const before = contentsOf(hers.data);
    const remoteBefore = git(shared.remote, "rev-parse", "main");
    const outcome = await publish(orderFor(hers.data));
    assert.ok(outcome.kind === "clash");
    assert.equal(outcome.clash.files, [
      { path: "new.yaml", hers: { text: "hers\n" }, theirs: { text: "his\n" }, base: "gone" },
      {
        path: "people.yaml",
        hers: { text: lines({ 3: "hers" }) },
        theirs: { text: lines({ 3: "his", 8: "his" }) },
        base: { text: lines() },
      },
    ]);
    if (below !== "") assert.equal(contentsOf(hers.data), before);
    assert.is(textOf(hers.data, "people.yaml"), lines({ 3: "hers" }));
    assert.is(git(hers.root, "status", "--porcelain"), "");
    assert.not(existsSync(join(hers.root, ".git", "MERGE_HEAD")));
    assert.is(git(shared.remote, "rev-parse", "main"), remoteBefore);
    assert.is((await publish(orderFor(hers.data))).kind, "clash", "publishing again shows it again");
  });
}

test("a clash is settled by what was chosen for its lines, and what did not clash is joined, in the same file too", async () => {
  const cases = [
    ["hers" as const, lines({ 3: "hers", 1: "hers", 8: "his" })],
    ["theirs" as const, lines({ 3: "his", 1: "hers", 8: "his" })],
    [{ text: lines({ 3: "both" }) }, lines({ 3: "both" })],
  ] as const;
  for (const [choice, text] of cases) {
    const shared = createShared();
    const clash = await clashIn(shared);
    const order = { ...orderFor(shared.hers.data), clash, choices: new Map([["people.yaml", choice]]) };
    const outcome = await resolve(order);
    assert.is(outcome.kind, "published", JSON.stringify(outcome));
    assert.is(outcome.commit, git(shared.remote, "rev-parse", "main"));
    assert.is(textOf(shared.hers.data, "people.yaml"), text);
    assert.is(textOf(shared.hers.data, "his.yaml"), "his\n");
    assert.is(git(shared.remote, "show", "main:data/people.yaml"), text.trimEnd());
    assert.is(git(shared.remote, "show", "main:data/hers.yaml"), "hers");
    assert.is(git(shared.hers.root, "status", "--porcelain"), "");
    assert.equal(git(shared.remote, "log", "-1", "--format=%P", "main").split(" "), [clash.hers, clash.theirs]);
  }
});

test("a file that one has changed and the other has taken away is kept or taken away, as is chosen", async () => {
  for (const choice of ["hers", "theirs"] as const) {
    const { remote, hers, his } = createShared();
    rmSync(join(his.data, "groups/board.yaml"));
    publishByHand(his.root, {});
    writeFiles(hers.data, { "groups/board.yaml": lines({ 3: "hers" }) });
    const outcome = await publish(orderFor(hers.data));
    assert.ok(outcome.kind === "clash");
    const choices = new Map([["groups/board.yaml", choice]]);
    assert.is((await resolve({ ...orderFor(hers.data), clash: outcome.clash, choices })).kind, "published");
    assert.is(existsSync(join(hers.data, "groups/board.yaml")), choice === "hers");
    assert.is(git(remote, "ls-tree", "-r", "--name-only", "main").includes("board.yaml"), choice === "hers");
  }
});

test("of a clash in what is no text the sizes are given", async () => {
  const { hers, his } = createShared();
  writeFiles(his.data, { "assets/.keep": "" });
  writeFileSync(join(his.data, "assets/logo.png"), Buffer.from([0x89, 0x50, 0xff]));
  publishByHand(his.root, {});
  writeFiles(hers.data, { "assets/.keep": "" });
  writeFileSync(join(hers.data, "assets/logo.png"), Buffer.from([0x89, 0x50, 0xff, 0x00]));
  const outcome = await publish(orderFor(hers.data));
  assert.ok(outcome.kind === "clash");
  assert.equal(outcome.clash.files, [{ path: "assets/logo.png", hers: { bytes: 4 }, theirs: { bytes: 3 }, base: "gone" }]);
});

test("without a choice for each file the clash is given again, and nothing is changed", async () => {
  const shared = createShared();
  const clash = await clashIn(shared);
  const outcome = await resolve({ ...orderFor(shared.hers.data), clash, choices: new Map([["other.yaml", "hers"]]) });
  assert.ok(outcome.kind === "clash");
  assert.equal(outcome.clash, clash);
  assert.is(git(shared.hers.root, "rev-parse", "HEAD"), clash.hers);
});

test("a choice for what has changed since is not taken, nor one for what is no commit", async () => {
  const shared = createShared();
  const clash = await clashIn(shared);
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers again" }) });
  git(shared.hers.root, "commit", "--quiet", "--all", "--message=Later");
  const choices = new Map([["people.yaml", "theirs" as const]]);
  const later = git(shared.hers.root, "rev-parse", "HEAD");
  for (const sides of [clash, { hers: later, theirs: "--help" }, { hers: later, theirs: "0".repeat(40) }]) {
    assert.is((await resolve({ ...orderFor(shared.hers.data), clash: sides, choices })).kind, "outdated");
  }
  assert.is(git(shared.hers.root, "rev-parse", "HEAD"), later);
});

test("what is edited while a clash is settled is not overwritten", async () => {
  const shared = createShared();
  const clash = await clashIn(shared);
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "edited meanwhile" }) });
  const choices = new Map([["people.yaml", "theirs" as const]]);
  assert.is((await resolve({ ...orderFor(shared.hers.data), clash, choices })).kind, "mergeBlocked");
  assert.is(textOf(shared.hers.data, "people.yaml"), lines({ 3: "edited meanwhile" }));
  assert.is(git(shared.hers.root, "rev-parse", "HEAD"), clash.hers);
});

test("what was chosen is checked before it is sent", async () => {
  const shared = createShared();
  const clash = await clashIn(shared);
  const before = git(shared.remote, "rev-parse", "main");
  const choices = new Map([["people.yaml", "theirs" as const]]);
  const outcome = await resolve({ ...orderFor(shared.hers.data, { check: async () => false }), clash, choices });
  assert.is(outcome.kind, "faulty");
  assert.is(git(shared.remote, "rev-parse", "main"), before);
});

test("a clash outside the data is left to those who know git", async () => {
  const { hers, his } = createShared();
  publishByHand(his.root, { "program.txt": "his\n" });
  writeFiles(hers.root, { "program.txt": "hers\n" });
  git(hers.root, "commit", "--quiet", "--all", "--message=Hers");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "hers" }) });
  const outcome = await publish(orderFor(hers.data));
  assert.is(outcome.kind, "clashElsewhere");
  assert.is(outcome.detail, "program.txt");
  assert.is(git(hers.root, "status", "--porcelain"), "");
});

const forReview = (shared: Shared, ...sentences: string[]) => orderFor(shared.hers.data, { to: "branch", sentences });

test("changes for a review wait on a branch of their own, and the folder stays as she has it", async () => {
  const shared = createShared();
  const { remote, hers } = shared;
  const before = git(remote, "rev-parse", "main");
  writeFiles(hers.data, { "people.yaml": lines({ 3: "hers" }) });
  const outcome = await publish(forReview(shared, "Älteste Ann's group: $(x) reviewed"));
  assert.ok(outcome.kind === "inReview");
  assert.is(outcome.branch, "desk/2025-06-30-alteste-anns-group-x-reviewed");
  assert.is(git(remote, "rev-parse", outcome.branch), git(hers.root, "rev-parse", "HEAD"));
  assert.is(git(remote, "rev-parse", "main"), before);
  assert.is(git(hers.root, "symbolic-ref", "--short", "HEAD"), "main");
  assert.is(textOf(hers.data, "people.yaml"), lines({ 3: "hers" }));
});

test("what comes while a review waits joins it, and nothing new is told as that", async () => {
  const shared = createShared();
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers" }) });
  await publish(forReview(shared, "First"));
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers", 5: "hers" }) });
  const second = await publish(forReview(shared, "Second"));
  assert.ok(second.kind === "inReview");
  assert.is(second.branch, "desk/2025-06-30-first");
  assert.is(git(shared.remote, "rev-parse", second.branch), git(shared.hers.root, "rev-parse", "HEAD"));
  const third = await publish(forReview(shared));
  assert.ok(third.kind === "inReview");
  assert.match(third.happened, "nothing new");
});

for (const way of ["merged", "squashed", "fast-forwarded"] as const) {
  test(`after a review was ${way} the next changes wait on a new branch, which holds them alone`, async () => {
    const shared = createShared();
    const { remote, hers, his } = shared;
    writeFiles(hers.data, { "people.yaml": lines({ 3: "hers" }) });
    const first = await publish(forReview(shared, "First"));
    assert.ok(first.kind === "inReview");
    git(his.root, "fetch", "--quiet");
    const option = { merged: "--no-ff", squashed: "--squash", "fast-forwarded": "--ff-only" }[way];
    git(his.root, "merge", "--quiet", option, `origin/${first.branch}`);
    if (way === "squashed") git(his.root, "commit", "--quiet", "--message=First (#1)");
    publishByHand(his.root, { "data/his.yaml": "his\n" });
    writeFiles(hers.data, { "people.yaml": lines({ 3: "hers", 5: "hers" }) });
    const second = await publish(forReview(shared, "First"));
    assert.ok(second.kind === "inReview", JSON.stringify(second));
    assert.is(second.branch, "desk/2025-06-30-first-2");
    assert.is(git(remote, "diff", "--name-only", `main...${second.branch}`), "data/people.yaml");
    assert.match(git(remote, "diff", "-U0", `main...${second.branch}`), "+line5: hers");
    assert.not.match(git(remote, "diff", "-U0", `main...${second.branch}`), "+line3");
  });
}

test("once everything of a review has arrived there is nothing to publish", async () => {
  const shared = createShared();
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers" }) });
  const first = await publish(forReview(shared, "First"));
  assert.ok(first.kind === "inReview");
  git(shared.his.root, "fetch", "--quiet");
  git(shared.his.root, "merge", "--quiet", "--squash", `origin/${first.branch}`);
  publishByHand(shared.his.root, {});
  assert.is((await publish(forReview(shared))).kind, "nothing");
});

test("a branch of somebody else that is called as the desk calls them is not added to", async () => {
  const shared = createShared();
  git(shared.his.root, "checkout", "--quiet", "-b", "desk/2025-06-30-first");
  publishByHand(shared.his.root, { "data/his.yaml": "his\n" });
  const before = git(shared.remote, "rev-parse", "desk/2025-06-30-first");
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers" }) });
  const outcome = await publish(forReview(shared, "First"));
  assert.ok(outcome.kind === "inReview");
  assert.is(outcome.branch, "desk/2025-06-30-first-2");
  assert.is(git(shared.remote, "rev-parse", "desk/2025-06-30-first"), before);
});

test("for a review too, what somebody else has published is joined first, and a clash is settled first", async () => {
  const shared = createShared();
  const clash = await clashIn(shared, forReview(shared, "Mine"));
  const choices = new Map([["people.yaml", "hers" as const]]);
  const outcome = await resolve({ ...forReview(shared), clash, choices });
  assert.ok(outcome.kind === "inReview");
  assert.is(outcome.branch, "desk/2025-06-30-mine");
  assert.is(git(shared.remote, "diff", "--name-only", `main...${outcome.branch}`), "data/hers.yaml\ndata/people.yaml");
});

test("a host that lets nobody push to its main branch takes changes for a review", async () => {
  const shared = createShared();
  writeHook(join(shared.remote, "hooks"), "update", '[ "$1" != refs/heads/main ]');
  writeFiles(shared.hers.data, { "people.yaml": lines({ 3: "hers" }) });
  const refused = await publish(orderFor(shared.hers.data));
  assert.is(refused.kind, "refused");
  assert.match(refused.toDo ?? "", "branch for review");
  assert.is((await publish(forReview(shared, "First"))).kind, "inReview");
});

test.run();
