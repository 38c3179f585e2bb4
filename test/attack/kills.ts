import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { type CommandResult, run as runCommand } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { project } from "../sources.ts";
import { type Amount, type Attack, brokenBy, draw, type Outcome, tryEach } from "./attack.ts";
import { type Point, pointsOf, stoppedAt } from "./kills/paused-build.ts";
import { mountSmallDisk, type SmallDisk } from "./kills/small-disk.ts";
import { survivorsOf } from "./kills/traces.ts";

const fenmarsh = "test/fixtures/fenmarsh";
/** A day on which the site is another one than on the usual day. */
const otherDay = "2025-12-01";

/** A build that names fewer points has lost most of them. */
const fewestPoints = 50;

type Site = Readonly<Record<string, string>>;

/** What happens to a build at a point. */
interface Way {
  readonly name: string;
  /** Whether it can happen at a point at all. */
  readonly fits?: (point: Point) => boolean;
  /** Whether the build is to go on after that. */
  readonly goesOn: boolean;
  readonly strike: (child: ChildProcess, reached: Point, disk: SmallDisk | undefined) => void;
  /** Says what an end of the build by it must be like, besides that either site is whole. */
  readonly assertEnd: (ended: CommandResult) => void;
}

const ways: readonly Way[] = [
  ...(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const).map((signal) => ({
    name: signal,
    goesOn: false,
    strike: (child: ChildProcess) => void child.kill(signal),
    assertEnd: (ended: CommandResult) => assert.is(ended.signal, signal, ended.stderr),
  })),
  {
    name: "a full disk",
    goesOn: true,
    strike: (_child, _reached, disk) => disk?.fill(),
    assertEnd: assertToldOrDone(/^(?:The disk is full[^\n]*|[^\n]*disk space left[^\n]*)\n/m),
  },
  {
    name: "its child processes killed",
    goesOn: true,
    fits: ({ children }) => children.length > 0,
    strike: (_child, { children }) => children.forEach(killIfAlive),
    assertEnd: assertToldOrDone(/^[A-Z][^\n]*\.\n$/m),
  },
];

/** One way at one point. */
interface Kill {
  readonly way: Way;
  readonly point: Point;
}

export const kills: Attack = {
  name: "kills",
  about:
    "A build is ended at each named point, in each way: the last good site is whole or the new one is, the end is told honestly, the next build succeeds, and nothing is left behind.",
  run,
};

async function run(amount: Amount): Promise<Outcome> {
  const root = copyProject();
  const args = ["--data", join(project, fenmarsh), "--as-of", otherDay];
  const survey = createEmptyFolder();
  mkdirSync(join(survey, "t"));
  const points = await pointsOf({ root, args: [...args, "--out", join(survey, "_site")], temporary: join(survey, "t") });
  assert.ok(points.length >= fewestPoints, `a build has no more than ${points.length} named points`);
  const before = await buildOnce({ data: fenmarsh, asOf: usualDay });
  const sites = { before: contentsOf(before), after: contentsOf(join(survey, "_site")) };
  const canMount = withDisk((disk) => disk !== undefined);
  const all = ways.flatMap((way) => points.filter((point) => way.fits?.(point) ?? true).map((point) => ({ way, point })));
  const possible = all.filter(({ way }) => canMount || way.name !== "a full disk");
  const chosen = draw(possible, amount);
  const broken = await tryEach(chosen, (kill) => tryKill(kill, { root, args, before, sites }));
  return {
    tried: chosen.length,
    broken,
    skipped: canMount ? [] : ["full disks, because only root may mount a small one"],
  };
}

interface Place {
  readonly root: string;
  readonly args: readonly string[];
  /** The folder of the last good site. */
  readonly before: string;
  readonly sites: { readonly before: Site; readonly after: Site };
}

function tryKill({ way, point }: Kill, { root, args, before, sites }: Place): Promise<string | undefined> {
  return withDisk((disk) =>
    brokenBy(`${way.name} where "${point.point}"`, async () => {
      const folder = disk?.folder ?? createEmptyFolder();
      const [out, temporary] = [join(folder, "_site"), join(folder, "t")];
      mkdirSync(temporary);
      cpSync(before, out, { recursive: true });
      const build = { root, args: [...args, "--out", out], temporary };
      const ended = await stoppedAt(point.point, build, (child, reached) => {
        way.strike(child, reached, disk);
        return way.goesOn;
      });
      way.assertEnd(ended);
      const site = siteAt(folder);
      if (ended.signal === null) assert.ok(existsSync(out), "the site is in its place");
      assert.ok(isSame(site, sites.before) || isSame(site, sites.after), "either site is whole");
      if (ended.code === 3) assert.ok(isSame(site, sites.before), "a build that failed has replaced nothing");
      if (ended.code === 0) assert.ok(isSame(site, sites.after), "a build that succeeded has put its site in place");
      assert.equal(await survivorsOf(temporary), [], "no process outlives the build");
      disk?.relieve();
      if (ended.signal === null) assert.equal(readdirSync(temporary), [], "no temporary file is left at an orderly end");

      const next = await runCommand("build", build.args, { root, env: { TMPDIR: temporary } });
      assert.is(next.code, 0, `the next build: ${next.stderr}`);
      assert.equal(differences(contentsOf(out), sites.after), [], "the next build puts its site in place");
      assert.equal(readdirSync(temporary), [], "no temporary file is left by the next build");
      assert.equal(readdirSync(folder).sort(), ["_site", "t"], "nothing is left beside the site");
      const drafts = readdirSync(join(root, ".cache", "builds")).filter((name) => /\.json\.\d+$/.test(name));
      assert.equal(drafts, [], "no draft of a record is left");
    }),
  );
}

/** The site that is in its place, or that a build has moved aside and the next one moves back. */
function siteAt(folder: string): Site {
  const names = readdirSync(folder);
  const name = names.find((each) => each === "_site") ?? names.find((each) => each.startsWith("_site.old-"));
  return name === undefined ? {} : contentsOf(join(folder, name));
}

function isSame(one: Site, other: Site): boolean {
  return differences(one, other).length === 0;
}

/** The paths of the files that are not the same in both. */
function differences(one: Site, other: Site): string[] {
  return Object.keys({ ...one, ...other }).filter((path) => one[path] !== other[path]);
}

/** The build either did its work, or ended with 3 and said why in the sentence that is expected, not as a fault of its own. */
function assertToldOrDone(sentence: RegExp): (ended: CommandResult) => void {
  return ({ code, signal, stderr }) => {
    assert.is(signal, null);
    if (code === 0) return;
    assert.is(code, 3, stderr);
    assert.match(stderr, sentence, stderr);
    assert.not.match(stderr, "This is a fault of the program");
  };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Does some work with a small disk, which is taken away afterwards; without one where none can be mounted. */
function withDisk<T>(work: (disk: SmallDisk | undefined) => T): T {
  const disk = mountSmallDisk();
  const end = () => disk?.unmount();
  const result = work(disk);
  if (result instanceof Promise) return result.finally(end) as T;
  end();
  return result;
}
