import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStage } from "../../src/outputs/staging/stage.ts";
import { usualDay } from "../built.ts";
import { run } from "../command.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { skipIf } from "../skipping.ts";

const fenmarsh = "test/fixtures/fenmarsh";

test("where nothing can be noted for the next build, the site is built, and one line says what follows", async () => {
  const root = copyProject(fenmarsh);
  mkdirSync(join(root, ".cache"), { recursive: true });
  // A file where the folder of notes should be: not even root can write into it.
  writeFileSync(join(root, ".cache", "builds"), "");
  const args = ["--data", fenmarsh, "--as-of", usualDay, "--quiet"];
  const { code, stderr } = await run("build", args, { root });
  assert.is(code, 0, stderr);
  assert.match(
    stderr,
    /^The website is in place, but [^\n]+ could not be kept \([^\n]+\): the next build makes everything anew\.\n$/,
  );
  assert.ok(contentsOf(join(root, "_site"))["index.html"]);
  rmSync(root, { recursive: true });
});

const folder = createEmptyFolder();
const target = join(folder, "_site");
const inUse = join(target, "in-use");
writeFiles(target, { ".built-by": "partnership-governance\n", "in-use/page.html": "old" });
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=100k", "tmpfs", inUse]).status === 0;
const why = mounted ? undefined : "only root may mount a disk";

skipIf(why, test, "an old site that cannot be deleted is told to the caller, and the new one is in place", async () => {
  const stage = await openStage(target, { host: "this-machine", pid: process.pid });
  try {
    writeFiles(stage.folder, { "index.html": "new" });
    const { notDeleted } = await stage.publish();
    assert.is((notDeleted as NodeJS.ErrnoException).code, "EBUSY");
    assert.is(contentsOf(target)["index.html"], "new");
  } finally {
    spawnSync("umount", ["--all-targets", join(folder, `_site.gone-this-machine-${process.pid}-1`, "in-use")]);
    await stage.discard();
  }
});

test.run();
