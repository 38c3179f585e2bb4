import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load, modelOn } from "../../../src/load/load.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { type Report, reportOf } from "../../../src/outputs/reports/report.ts";
import { check } from "../../../src/rules/registry.ts";
import { contentsOf } from "../../folder.ts";
import { day } from "../../model/made.ts";

/** The text or bytes of files by their paths; null takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** What is said of a data folder. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** A data folder on a quick disk, in which files are changed for a moment. */
export interface DataFolder {
  readonly folder: string;
  /** Its sound files, by their paths. */
  readonly sound: Readonly<Record<string, string>>;
  /** Loads and checks it with some files changed, by a day on which much is overdue, and changes them back. */
  readonly judge: (changed: Files) => Promise<Judged>;
}

/** In the memory where the system has a folder there. */
const disk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const today = day("2027-06-01");

/** Copies a data folder, which is deleted when the process ends. */
export function openDataFolder(from: string): DataFolder {
  const folder = mkdtempSync(join(disk, "data-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const latin = contentsOf(from);
  const sound = Object.fromEntries(
    Object.entries(latin).map(([path, bytes]) => [path, Buffer.from(bytes, "latin1").toString("utf8")]),
  );
  const write = (files: Files) => {
    for (const path of Object.keys(files)) if (existsSync(join(folder, path))) rmSync(join(folder, path), { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      if (content === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  write(Object.fromEntries(Object.entries(latin).map(([path, bytes]) => [path, Buffer.from(bytes, "latin1")])));
  return {
    folder,
    sound,
    judge: async (changed) => {
      write(changed);
      try {
        return await judge(folder);
      } finally {
        write(Object.fromEntries(Object.keys(changed).map((path) => [path, sound[path] ?? null])));
      }
    },
  };
}

async function judge(folder: string): Promise<Judged> {
  const { facts, findings: ofLoading, unread } = await load(folder);
  const model = facts && modelOn(facts, today);
  const findings = [...ofLoading, ...(model === undefined ? [] : check(model))];
  return { findings, report: reportOf(model, findings, today, unread) };
}
