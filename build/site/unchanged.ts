import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { CalendarDate } from "../../src/model/model.ts";
import type { CommonValues } from "../command-line/common-options.ts";
import { today } from "../command-line/today.ts";
import { projectFolder } from "../project.ts";
import { markOfBrowser } from "./browser-mark.ts";
import { markOfFolder } from "./folder-mark.ts";

/** What a build is asked for, as far as its output depends on it. */
export type Asked = Pick<CommonValues, "data" | "out" | "base" | "asOf" | "strict">;

/** A build that came to its end: what it was made from, what it made, and what it said. */
interface Done {
  /** A mark of what was asked, of the program and of the browser. */
  readonly by: string;
  /** A mark of the data folder. */
  readonly data: string;
  /** The day that it judged by, and the time zone whose day it was. */
  readonly day: CalendarDate;
  readonly timeZone: string;
  /** A mark of the folder that it made. */
  readonly made: string;
  /** What it told the reader at its end. */
  readonly said: readonly string[];
}

/**
 * What the last build said, where another one would make the same again: nothing that it reads has changed, nor what it
 * made. Everything is compared by its content.
 * @param program a mark of the program's own sources; without one nothing is known to be unchanged
 */
export async function saidWhenUnchanged(asked: Asked, program: string | undefined): Promise<readonly string[] | undefined> {
  const done = lastDone(asked.out);
  // What differs most often, and is found out soonest, comes first: a build that has work to do waits for nothing else.
  if (program === undefined || done === undefined || done.data !== markOfFolder(resolve(asked.data))) return undefined;
  if (done.day !== today(done.timeZone, asked.asOf)) return undefined;
  const by = markOfMaker(asked, program);
  if (done.made !== markOfFolder(resolve(asked.out))) return undefined;
  return done.by === (await by) ? done.said : undefined;
}

/**
 * A build in hand. The marks of what it reads are taken before it reads it: what is changed meanwhile is then a change.
 */
export interface Making {
  /** Keeps what was done for the next build. */
  readonly finished: (timeZone: string, day: CalendarDate, said: readonly string[]) => Promise<void>;
}

/** Takes the marks of what a build is about to read. */
export function beginMaking(asked: Asked, program: string | undefined): Making {
  const data = markOfFolder(resolve(asked.data));
  const maker = markOfMaker(asked, program);
  // Whoever waits for it is told what went wrong; a build that fails does not.
  maker.catch(() => undefined);
  return {
    finished: async (timeZone, day, said) => {
      const [by, made] = [await maker, markOfFolder(resolve(asked.out))];
      if (by === undefined || data === undefined || made === undefined) return;
      const done: Done = { by, data, day, timeZone, made, said };
      const file = fileFor(asked.out);
      await mkdir(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify(done));
      await rename(draft, file);
      await sweep(dirname(file));
    },
  };
}

/** @returns undefined where it is not known what would make it */
async function markOfMaker({ data, out, base, strict }: Asked, program: string | undefined): Promise<string | undefined> {
  const browser = program === undefined ? undefined : await markOfBrowser();
  if (browser === undefined) return undefined;
  const parts = [program, process.version, browser, process.env.SOURCE_DATE_EPOCH, data, out, base, strict];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const oneMonth = 30 * 24 * 60 * 60 * 1000;

/** Takes away what is remembered of builds of long ago: nobody may build into that folder any more. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > oneMonth) await rm(file, { force: true });
  }
}

function lastDone(out: string): Done | undefined {
  try {
    return JSON.parse(readFileSync(fileFor(out), "utf8"));
  } catch {
    // There was none, or its record is not whole: then the build is made.
    return undefined;
  }
}

function fileFor(out: string): string {
  const name = createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16);
  return join(projectFolder, ".cache", "builds", `${name}.json`);
}
