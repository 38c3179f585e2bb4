import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { usualDay } from "../built.ts";
import { run as runCommand } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { project } from "../sources.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";

export const builds: Attack = {
  name: "builds",
  about:
    "Builds one after another and several at once into one folder, from two states of the data: each site is one of the two, byte for byte, and nothing else is left anywhere.",
  runs: 100,
  run,
};

/** How many build into one folder at once. */
const atOnce = 3;

/** A place to build in, with its own folder for temporary files. */
interface Place {
  readonly root: string;
  readonly around: string;
}

async function run({ runs = 100 }: Amount): Promise<Outcome> {
  const place = { root: copyProject(), around: createEmptyFolder() };
  mkdirSync(join(place.around, "t"));
  const hashes = new Map<string, string>();
  const broken: (string | undefined)[] = [];
  for (let tried = 0; tried < runs; ) {
    // Several at once every fourth time; the day is another one from build to build, so that none finds its work done.
    const many = tried % 4 === 3 ? Math.min(atOnce, runs - tried) : 1;
    const days = Array.from({ length: many }, (_, at) => dayOf(tried + at));
    broken.push(await brokenBy(`build ${tried + 1}`, () => buildTogether(place, days, hashes)));
    tried += many;
  }
  return { tried: runs, broken: broken.filter((each) => each !== undefined) };
}

function dayOf(at: number): string {
  return at % 2 === 0 ? usualDay : "2025-12-01";
}

/** Builds by several days at once. The site that is there at the end must be that of one of the days. */
async function buildTogether({ root, around }: Place, days: readonly string[], hashes: Map<string, string>): Promise<void> {
  const out = join(around, "_site");
  const env = { TMPDIR: join(around, "t") };
  const args = ["--data", join(project, "test/fixtures/fenmarsh"), "--out", out];
  const ended = await Promise.all(days.map((day) => runCommand("build", [...args, "--as-of", day], { root, env })));
  for (const { code, stderr } of ended) assert.is(code, 0, stderr);
  const hash = createHash("sha256")
    .update(JSON.stringify(contentsOf(out)))
    .digest("hex");
  const [day = ""] = days;
  if (days.length === 1 && !hashes.has(day)) hashes.set(day, hash);
  assert.ok(
    days.some((each) => hashes.get(each) === hash),
    "the site is that of one of the days, as it was made first",
  );
  assert.equal(readdirSync(around).sort(), ["_site", "t"]);
  assert.equal(readdirSync(join(around, "t")), []);
}
