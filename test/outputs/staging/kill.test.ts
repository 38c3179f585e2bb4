import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { openStage } from "../../../src/outputs/staging/stage.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";

/** Compiled once, since it is started many times. */
const script = join(createEmptyFolder(), "publish-for-ever.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("publish-for-ever.ts", import.meta.url))],
  outfile: script,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

/** Moments at which to kill, in milliseconds; primes, so that they fall on different parts of the work. */
const moments = [1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31];

async function publisher(target: string) {
  const child = spawn(process.execPath, [script, target], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

function assertWhole(target: string): void {
  const { ".built-by": marker, ...pages } = contentsOf(target);
  assert.ok(marker);
  assert.is(Object.keys(pages).length, 10);
  assert.is(new Set(Object.values(pages)).size, 1, "all pages are of one site");
}

test("killed at any moment, even two at once, the last good site is whole, or whole again at the next start", async () => {
  const folder = createEmptyFolder();
  const target = join(folder, "_site");
  for (const moment of moments) {
    const publishers = await Promise.all([publisher(target), publisher(target)]);
    await pause(moment);
    const ended = publishers.map((child) => once(child, "exit"));
    for (const child of publishers) child.kill("SIGKILL");
    await Promise.all(ended);
    if (existsSync(target)) assertWhole(target);
    const stage = await openStage(target, ownerOf(hostname(), process.pid));
    await stage.discard();
    assertWhole(target);
    assert.equal(readdirSync(folder), ["_site"], "what the killed ones left is gone");
  }
});

test.run();
