import type { Facts } from "../../src/load/facts.ts";
import type { FolderChanges } from "../../src/load/files/changes.ts";
import type { FileMemory } from "../../src/load/files/read.ts";
import { load, modelOn } from "../../src/load/load.ts";
import type { RecordFile } from "../../src/load/schema/validate.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { type RunPhase, runUntimed } from "../../src/model/phase.ts";
import type { Accepted } from "../../src/rules/accepted.ts";
import { judge } from "../../src/rules/registry.ts";
import { today } from "../command-line/today.ts";

/** The facts of a data folder on a day, before the rules have judged them. */
export interface ReadData {
  /** Absent, with the facts that it is made of, where no valid partnership is left. */
  readonly model?: ModelOnDay;
  readonly facts?: Facts;
  /** What is wrong with the files, and between them. */
  readonly findings: readonly Finding[];
  /** The files that may contain reviews and of which nothing could be read. */
  readonly unread: readonly string[];
  /** Every file, with what of it is valid. */
  readonly files: readonly RecordFile[];
  /** The day that it is judged by. */
  readonly day: CalendarDate;
}

/** The facts of a data folder on a day, and what is wrong with them: the findings of loading, then those of the rules. */
export interface JudgedData extends ReadData {
  /** The findings that the partnership keeps as they are. */
  readonly accepted: readonly Accepted[];
}

/** How to judge. */
export interface JudgingOptions {
  /** The day to judge by; undefined for the present day in the partnership's time zone. */
  readonly asOf: CalendarDate | undefined;
  /** How many days ahead a review counts as due soon; undefined for what the data say. */
  readonly dueSoonDays?: number | undefined;
  /** The files as they were read before, if they were. */
  readonly memory?: FileMemory | undefined;
  /** What the folder is taken to hold besides; nothing unless it is given. */
  readonly changes?: FolderChanges | undefined;
}

/**
 * Loads a data folder and makes the model of a day, which no rule has judged yet.
 * @param runPhase runs each phase of the loading under its name
 */
export async function readData(
  folder: string,
  { asOf, dueSoonDays, memory, changes }: JudgingOptions,
  runPhase: RunPhase = runUntimed,
): Promise<ReadData> {
  const { facts, findings, unread, files } = await load(folder, runPhase, memory, changes);
  // If not even the time zone could be read, nothing is judged by the day, so any time zone will do.
  const zone = facts?.partnership.timeZone ?? "UTC";
  const day = today(zone, asOf);
  if (facts === undefined) return { findings, unread, files, day };
  const model = await runPhase("Assemble", () => modelOn(facts, day, { dueSoonDays, present: today(zone, undefined) }));
  return { model, facts, findings, unread, files, day };
}

/**
 * Loads a data folder and judges it by every rule.
 * @param runPhase runs each phase of the loading, and then the rules, under its name
 */
export async function judgeData(folder: string, options: JudgingOptions, runPhase: RunPhase = runUntimed): Promise<JudgedData> {
  return judgeRead(await readData(folder, options, runPhase), runPhase);
}

/** Judges what was read of a data folder by every rule. */
export async function judgeRead(read: ReadData, runPhase: RunPhase = runUntimed): Promise<JudgedData> {
  const { model } = read;
  if (model === undefined) return { ...read, accepted: [] };
  const judged = await runPhase("Rules", () => judge(model));
  return { ...read, findings: [...read.findings, ...judged.findings], accepted: judged.accepted };
}
