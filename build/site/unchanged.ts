import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { maxAssetBytes, maxRecordBytes, maxStaticFileBytes } from "../../src/load/files/limits.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { keyOf } from "../../src/outputs/shared/kept-files.ts";
import type { CommonValues } from "../command-line/common-options.ts";
import { today } from "../command-line/today.ts";
import { deskFolder } from "../desk/store/desk-folder.ts";
import { projectFolder } from "../project.ts";
import { hashFolder } from "./folder-hash.ts";
import { hashTools } from "./tools-hash.ts";

/** The options that the output of a build depends on. */
export type BuildRequest = Pick<CommonValues, "data" | "out" | "base" | "address" | "asOf" | "strict">;

/** What is kept of a successful build: hashes of its input and its output, and what it printed at its end. */
interface BuildRecord {
  /** A hash of the options, of the program and of the browser. */
  readonly toolHash: string;
  /** A hash of the data folder. */
  readonly dataHash: string;
  /** The day that it judged by, and the time zone of the partnership. */
  readonly day: CalendarDate;
  readonly timeZone: string;
  /** A hash of the folder that it wrote. */
  readonly outputHash: string;
  /** The lines that it printed at its end. */
  readonly summary: readonly string[];
}

/**
 * Finds out whether a build would make the same as the last one: neither what it reads nor what that one wrote has
 * changed. Everything is compared by content.
 * @param programHash a hash of the program's own sources; without it, the program may have changed
 * @returns the lines that the last build printed at its end; undefined where there is something to build
 */
export async function readSummaryIfUnchanged(
  request: BuildRequest,
  programHash: string | undefined,
): Promise<readonly string[] | undefined> {
  const last = readRecord(request.out);
  // What changes most often and is compared fastest comes first, so that a build with work to do loses no time here.
  if (programHash === undefined || last === undefined || last.dataHash !== hashData(request)) return undefined;
  if (last.day !== today(last.timeZone, request.asOf)) return undefined;
  const toolHash = hashToolsAndOptions(request, hashTools(programHash));
  if (last.outputHash !== hashFolder(resolve(request.out))) return undefined;
  return last.toolHash === (await toolHash) ? last.summary : undefined;
}

/** Keeps a record of a build that is running. */
export interface BuildRecorder {
  /** Saves the record for the next build, once this one has succeeded. */
  readonly save: (timeZone: string, day: CalendarDate, summary: readonly string[]) => Promise<void>;
}

/**
 * Hashes what a build is about to read. It must be called before the build reads anything, so that a change during the
 * build is seen as a change by the next one.
 * @param toolsHash names the program and the browser
 */
export function createBuildRecorder(request: BuildRequest, toolsHash: Promise<string | undefined>): BuildRecorder {
  const dataHash = hashData(request);
  const toolHashPending = hashToolsAndOptions(request, toolsHash);
  // `save` awaits it and gets its error. A build that fails never calls `save`, and Node would report it as unhandled.
  toolHashPending.catch(() => undefined);
  return {
    save: async (timeZone, day, summary) => {
      const [toolHash, outputHash] = [await toolHashPending, hashFolder(resolve(request.out))];
      if (toolHash === undefined || dataHash === undefined || outputHash === undefined) return;
      const record: BuildRecord = { toolHash, dataHash, day, timeZone, outputHash, summary };
      const file = recordFile(request.out);
      await mkdir(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify(record));
      await rename(draft, file);
      await deleteOldRecords(dirname(file));
    },
  };
}

function hashData({ data }: BuildRequest): string | undefined {
  return hashFolder(resolve(data), Math.max(maxRecordBytes, maxAssetBytes, maxStaticFileBytes), deskFolder);
}

async function hashToolsAndOptions(
  { data, out, base, address, strict }: BuildRequest,
  toolsHash: Promise<string | undefined>,
): Promise<string | undefined> {
  const known = await toolsHash;
  return known && keyOf(known, process.env.SOURCE_DATE_EPOCH, data, out, base, address, strict);
}

const oneMonth = 30 * 24 * 60 * 60 * 1000;

/** Deletes records that are more than a month old: their output folders may be gone. */
async function deleteOldRecords(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > oneMonth) await rm(file, { force: true });
  }
}

function readRecord(out: string): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(out), "utf8"));
  } catch {
    // There is none, or it is incomplete: then there is something to build.
    return undefined;
  }
}

function recordFile(out: string): string {
  const name = createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16);
  return join(projectFolder, ".cache", "builds", `${name}.json`);
}
