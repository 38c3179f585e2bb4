import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeFolderWhole } from "../../../src/outputs/edition/freeze.ts";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";

/** Compiled once, since it is started many times. */
const script = join(createEmptyFolder(), "freeze-for-ever.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("freeze-for-ever.ts", import.meta.url))],
  outfile: script,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

/** Moments at which to kill, in milliseconds; primes, so that they fall on different parts of the work. */
const moments = [1, 2, 3, 5, 7, 11, 13, 17];

const owner = ownerOf(hostname(), process.pid);

test("killed at any moment, every edition is whole or not there, and the next one clears away what was begun", async () => {
  const parent = createEmptyFolder();
  for (const moment of moments) {
    const child = spawn(process.execPath, [script, parent, `${moment}`], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await pause(moment);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    for (const name of readdirSync(parent).filter((each) => !each.startsWith(".")))
      assert.equal(contentsOf(join(parent, name)), { "a.json": name, "b.pdf": name, "c.yaml": name });
    const next = `next-${moment}`;
    await writeFolderWhole(join(parent, next), new Map(["a.json", "b.pdf", "c.yaml"].map((file) => [file, next])), owner);
    assert.equal(
      readdirSync(parent).filter((name) => name.startsWith(".")),
      [],
      "what the killed one left is gone",
    );
  }
});

test("what somebody has put beside the files that were begun stays, and so does what another machine has begun", async () => {
  const parent = createEmptyFolder();
  const ofNobody = `.2026-12-01.${owner.host}.999999999.draft`;
  for (const name of [ofNobody, ".2026-12-01.elsewhere.999999999.draft"]) {
    mkdirSync(join(parent, name));
    for (const file of ["a.json", "notes.txt"]) writeFileSync(join(parent, name, file), "");
  }
  await writeFolderWhole(join(parent, "2026-12-02"), new Map([["a.json", ""]]), owner);
  assert.equal(readdirSync(join(parent, ofNobody)), ["notes.txt"]);
  assert.equal(readdirSync(join(parent, ".2026-12-01.elsewhere.999999999.draft")), ["a.json", "notes.txt"]);
});

test.run();
