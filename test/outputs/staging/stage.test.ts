import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { marker, NotReplaceable } from "../../../src/outputs/staging/marker.ts";
import { openStage, restoreOldSite } from "../../../src/outputs/staging/stage.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";

const here = ownerOf("this-machine", process.pid);
/** No process has this number: it is beyond what Linux, macOS and Windows give out to tests. */
const deadProcess = 999_999_999;

async function publish(target: string, files: Record<string, string>): Promise<void> {
  const stage = await openStage(target, here);
  writeFiles(stage.folder, files);
  await stage.publish();
}

function pagesOf(target: string): Record<string, string> {
  const { ".built-by": marker, ...pages } = contentsOf(target);
  assert.ok(marker, "the site bears the mark of a build");
  return pages;
}

test("a site is put in place whole, and nothing is left beside it", async () => {
  const folder = createEmptyFolder();
  await publish(join(folder, "_site"), { "index.html": "one", "groups/index.html": "groups" });
  assert.equal(pagesOf(join(folder, "_site")), { "index.html": "one", "groups/index.html": "groups" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("the next site replaces it whole, with no page of the old one", async () => {
  const target = join(createEmptyFolder(), "_site");
  await publish(target, { "index.html": "one", "old.html": "old" });
  await publish(target, { "index.html": "two" });
  assert.equal(pagesOf(target), { "index.html": "two" });
});

test("a stage that is discarded leaves the last site as it was", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  await publish(target, { "index.html": "one" });
  const stage = await openStage(target, here);
  writeFiles(stage.folder, { "index.html": "half" });
  await stage.discard();
  assert.equal(pagesOf(target), { "index.html": "one" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("a stage can be discarded at once, for a signal leaves no time", async () => {
  const folder = createEmptyFolder();
  const stage = await openStage(join(folder, "_site"), here);
  writeFiles(stage.folder, { "index.html": "half" });
  stage.discardNow();
  assert.equal(readdirSync(folder), []);
});

const canView = existsSync("/proc/self");

(canView ? test : test.skip)(
  "a folder that only shows the system is refused, also by a link, and nobody waits for it",
  async () => {
    const link = join(createEmptyFolder(), "link");
    symlinkSync("/proc", link);
    for (const target of ["/proc", "/proc/a/b", "/sys/site", "/dev/site", "/dev/fd/site", "/dev/shm", join(link, "a", "b")]) {
      const refusal = await openStage(target, here).catch((error) => error);
      assert.instance(refusal, NotReplaceable, target);
      assert.match(refusal.message, /belongs to the system.* Choose another folder with --out\./);
    }
  },
);

test("the stage stands beside the target, so that it moves by rename", async () => {
  const folder = createEmptyFolder();
  const stage = await openStage(join(folder, "deep", "er", "_site"), here);
  assert.ok(stage.folder.startsWith(join(folder, "deep", "er", "_site.staging-")));
  await stage.discard();
});

test("a folder that no build has made is not replaced", async () => {
  const target = createEmptyFolder();
  writeFiles(target, { "thesis.txt": "ten years of work" });
  await rejects(() => openStage(target, here), /holds "thesis\.txt", which no build has made/);
  assert.equal(contentsOf(target), { "thesis.txt": "ten years of work" });
});

test("a file in the target's place is not replaced", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { _site: "a file" });
  await rejects(() => openStage(join(folder, "_site"), here), /is a file/);
});

test("a folder that fills up while the site is being made is not replaced either", async () => {
  const target = join(createEmptyFolder(), "_site");
  const stage = await openStage(target, here);
  writeFiles(target, { "notes.txt": "mine" });
  await rejects(() => stage.publish(), /holds "notes\.txt"/);
  assert.equal(contentsOf(target), { "notes.txt": "mine" });
  await stage.discard();
});

test("a target that cannot be made is refused at the start, and not after all the work", async () => {
  const folder = createEmptyFolder();
  symlinkSync(join(folder, "nowhere"), join(folder, "_site"));
  await rejects(() => openStage(join(folder, "_site"), here), /_site is a link to nothing/);
  await rejects(() => openStage(join(folder, "_site", "deeper"), here), /cannot be made/);
  writeFiles(folder, { file: "a file" });
  await rejects(() => openStage(join(folder, "file", "_site"), here), /cannot be made: a part of the way to it is a file/);
  assert.equal(readdirSync(folder).sort(), ["_site", "file"]);
});

test("an empty folder may be built into", async () => {
  const target = createEmptyFolder();
  await publish(target, { "index.html": "one" });
  assert.equal(pagesOf(target), { "index.html": "one" });
});

test("where the target is a link to a folder, the link stays and the folder is replaced", async () => {
  const [folder, elsewhere] = [createEmptyFolder(), createEmptyFolder()];
  const target = join(folder, "_site");
  symlinkSync(join(elsewhere), target);
  await publish(target, { "index.html": "one" });
  await publish(target, { "index.html": "two" });
  assert.is(readlinkSync(target), elsewhere);
  assert.equal(pagesOf(elsewhere), { "index.html": "two" });
});

test("a site that was moved aside by a process that died is put back", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  await publish(join(folder, `_site.old-this-machine-${deadProcess}-1`), { "index.html": "last good one" });
  const stage = await openStage(target, here);
  assert.equal(pagesOf(target), { "index.html": "last good one" });
  await stage.discard();
  assert.equal(readdirSync(folder), ["_site"]);
});

test("any command puts such a site back, and does nothing where nothing is amiss", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  await restoreOldSite(target, here);
  await restoreOldSite(join(folder, "no", "such", "folder"), here);
  assert.equal(readdirSync(folder), []);
  await publish(join(folder, `_site.old-this-machine-${deadProcess}-1`), { "index.html": "last good one" });
  await restoreOldSite(target, here);
  assert.equal(pagesOf(target), { "index.html": "last good one" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("a folder of somebody's own is never deleted or moved, whatever its name", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  const own = ["old-2024-11-30", "gone-2024-11-30", "staging-2024-11-30", `old-this-machine-${deadProcess}-1`];
  for (const name of own) writeFiles(`${target}.${name}`, { "thesis.txt": "ten years of work" });
  await restoreOldSite(target, here);
  assert.not(existsSync(target));
  await publish(target, { "index.html": "one" });
  await publish(target, { "index.html": "two" });
  for (const name of own) assert.equal(contentsOf(`${target}.${name}`), { "thesis.txt": "ten years of work" });
});

test("a name of a stage that somebody's own folder has is passed over", async () => {
  const target = join(createEmptyFolder(), "_site");
  const first = await openStage(target, here);
  const next = Number(/-(\d+)$/.exec(first.folder)?.[1]) + 1;
  await first.discard();
  const own = `${target}.staging-${here.host}-${here.pid}-${next}`;
  writeFiles(own, { "thesis.txt": "ten years of work" });
  const second = await openStage(target, here);
  assert.is.not(second.folder, own);
  await second.discard();
  assert.equal(contentsOf(own), { "thesis.txt": "ten years of work" });
});

test("what a dead process with the same number has left is in nobody's way", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  const first = await openStage(target, here);
  const next = Number(/-(\d+)$/.exec(first.folder)?.[1]) + 1;
  await first.discard();
  for (const part of ["staging", "gone"]) {
    writeFiles(`${target}.${part}-${here.host}-${here.pid}-${next}`, { "old.html": "old", ".built-by": marker.text });
  }
  await publish(target, { "index.html": "one" });
  assert.equal(pagesOf(target), { "index.html": "one" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("what was moved aside and is no longer needed is taken away, and never put back", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  await publish(join(folder, `_site.old-this-machine-${deadProcess}-1`), { "index.html": "older" });
  await publish(target, { "index.html": "newer" });
  assert.equal(pagesOf(target), { "index.html": "newer" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("what a process that died has left is taken away", async () => {
  const folder = createEmptyFolder();
  mkdirSync(join(folder, `_site.staging-this-machine-${deadProcess}-1`));
  mkdirSync(join(folder, `_site.gone-this-machine-${deadProcess}-2`));
  await publish(join(folder, "_site"), { "index.html": "one" });
  assert.equal(readdirSync(folder), ["_site"]);
});

test("what a process at work is making stays", async () => {
  const folder = createEmptyFolder();
  const theirs = join(folder, `_site.staging-this-machine-${process.ppid}-1`);
  mkdirSync(theirs);
  await publish(join(folder, "_site"), { "index.html": "one" });
  assert.ok(existsSync(theirs));
});

test("what another machine is making stays for a day", async () => {
  const folder = createEmptyFolder();
  const theirs = join(folder, "_site.staging-other-machine-17-1");
  mkdirSync(theirs);
  await publish(join(folder, "_site"), { "index.html": "one" });
  assert.ok(existsSync(theirs));
  const longAgo = new Date("2001-01-01T00:00:00Z");
  utimesSync(theirs, longAgo, longAgo);
  await publish(join(folder, "_site"), { "index.html": "two" });
  assert.not(existsSync(theirs));
});

test("folders with other names beside the target are left alone", async () => {
  const folder = createEmptyFolder();
  const others = ["_site.staging", "_site.staging-notes", "_site.old", "my_site.old-this-machine-1-1", "_site2"];
  for (const name of others) mkdirSync(join(folder, name));
  await publish(join(folder, "_site"), { "index.html": "one" });
  assert.equal(readdirSync(folder).sort(), ["_site", ...others].sort());
});

test("many builds at once each put a whole site in place", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  const builds = Array.from({ length: 12 }, (_, index) => ({ "a.html": `${index}`, "b.html": `${index}` }));
  await Promise.all(builds.map((files) => publish(target, files)));
  const { "a.html": a, "b.html": b } = pagesOf(target);
  assert.is(a, b);
  assert.equal(readdirSync(folder), ["_site"]);
});

async function rejects(work: () => Promise<unknown>, says: RegExp): Promise<void> {
  try {
    await work();
  } catch (error) {
    assert.instance(error, NotReplaceable);
    assert.match((error as Error).message, says);
    return;
  }
  assert.unreachable("the target should have been refused");
}

test.run();
