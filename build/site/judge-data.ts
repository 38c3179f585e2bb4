import { load, type RunPhase, runUntimed } from "../../src/load/load.ts";
import { type ModelOnDay, modelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { check } from "../../src/rules/registry.ts";
import { today } from "../command-line/today.ts";

/** A data folder as it was read and judged. */
export interface JudgedData {
  /** Absent where too little could be read to speak of a partnership. */
  readonly model?: ModelOnDay;
  /** What reading and the rules found, in that order. */
  readonly findings: readonly Finding[];
  /** The files of which nothing could be read though reviews may stand in them. */
  readonly unread: readonly string[];
  /** The day that it was judged by. */
  readonly day: CalendarDate;
}

/** How to judge: the day, if not today where the partnership is, and from when a review counts as due soon. */
export interface Judging {
  readonly asOf: CalendarDate | undefined;
  readonly dueSoonDays?: number | undefined;
}

/**
 * Loads a data folder and judges it by every rule.
 * @param runPhase runs each phase of the loading, and then the rules, under its name
 */
export async function judgeData(
  folder: string,
  { asOf, dueSoonDays }: Judging,
  runPhase: RunPhase = runUntimed,
): Promise<JudgedData> {
  const { model: facts, findings, unread } = await load(folder, runPhase);
  // Where not even the time zone could be read, nothing is judged by the day: any zone will do.
  const day = today(facts?.arrangements.timeZone ?? "UTC", asOf);
  if (facts === undefined) return { findings, unread, day };
  const arrangements = { ...facts.arrangements, ...(dueSoonDays !== undefined && { dueSoonDays }) };
  const model = modelOnDay({ ...facts, arrangements }, day);
  const ruleFindings = await runPhase("Rules", () => check(model));
  return { model, findings: [...findings, ...ruleFindings], unread, day };
}
