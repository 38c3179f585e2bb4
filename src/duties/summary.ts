import { toIsoDate } from "../model/dates.ts";
import type { DutySource } from "../model/duty.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { unknown } from "../model/unknown.ts";
import type { DutyStatus, JudgedDuty } from "./judge.ts";

/** How many of the duties that hold are met; and what will have to be added, by the day from which it is asked for. */
export interface DutySummary {
  readonly counts: Readonly<Record<DutyStatus, number>>;
  /** Whether every duty that holds on the day is met, and any is known. */
  readonly ok: boolean;
  /** In the order of time, what has no day yet last. Days as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or `unknown`. */
  readonly toAdd: readonly { readonly from: string; readonly count: number }[];
}

/** Sums judged duties up. */
export function summaryOf(judged: readonly JudgedDuty[]): DutySummary {
  const count = (status: DutyStatus) => judged.filter((each) => each.status === status).length;
  const counts = {
    met: count("met"),
    empty: count("empty"),
    notMet: count("notMet"),
    ahead: count("ahead"),
    over: count("over"),
  };
  const lacking = judged.filter(({ status, outcome }) => status === "ahead" && outcome !== "met");
  const days = lacking.map(({ duty: { from } }) => (from === unknown ? unknown : toIsoDate(from)));
  return {
    counts,
    ok: judged.length > 0 && counts.notMet + counts.empty === 0,
    // The word for no day sorts after every day.
    toAdd: [...new Set(days)].sort(byCodeUnit).map((from) => ({ from, count: days.filter((day) => day === from).length })),
  };
}

/** In what order duties are told: what is lacking first, then what is met, what is to come and what is over. */
const order: readonly DutyStatus[] = ["notMet", "empty", "met", "ahead", "over"];

/** Judged duties in the order in which they are told; equals keep theirs. */
export function worstFirst(judged: readonly JudgedDuty[]): JudgedDuty[] {
  return [...judged].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** The sources of duties that were not read in their own text, or of which something is not known, each once. */
export function doubtfulSourcesOf(judged: readonly JudgedDuty[]): DutySource[] {
  const doubtful = judged.flatMap(({ duty }) => duty.sources).filter(({ read, note }) => read !== "text" || note !== undefined);
  return [...new Map(doubtful.map((source) => [source.address, source])).values()];
}
