import { type Duty, timeOfDuty } from "../model/duty.ts";
import type { CalendarDate, Model } from "../model/model.ts";
import { findFacts } from "./facts.ts";
import { passagesOf } from "./passages.ts";
import type { DutyPlace } from "./place.ts";

/** Whether what a duty asks for is there: it is, a passage that should have it is empty, or it is not. */
export type DutyOutcome = "met" | "empty" | "notMet";

/** What becomes of a duty: while it holds, its outcome; otherwise that it is still to come, or over. */
export type DutyStatus = DutyOutcome | "ahead" | "over";

/** A duty, judged. */
export interface JudgedDuty {
  readonly duty: Duty;
  readonly status: DutyStatus;
  /** Whether what it asks for is there, whether or not it holds on the day. */
  readonly outcome: DutyOutcome;
  /** Where it is met, the facts first. */
  readonly places: readonly DutyPlace[];
  /** The passages that should meet it and in which nothing stands. */
  readonly empty: readonly DutyPlace[];
  /** What is missing of the facts, each a sentence. */
  readonly missing: readonly string[];
  /** Whether no passage is marked although it asks for one. */
  readonly lacksPassage: boolean;
}

/** Judges duties by the facts and the passages of a model on its day, in the order given. */
export function judgeDuties(model: Model & { readonly today: CalendarDate }, duties: readonly Duty[]): JudgedDuty[] {
  const passages = passagesOf(model);
  return duties.map((duty) => {
    const facts = duty.facts.map((fact) => findFacts[fact](model));
    const marked = passages.filter((passage) => passage.duty === duty.id);
    const filled = marked.filter(({ empty }) => !empty);
    const missing = facts.flatMap((each) => each.missing);
    const lacksPassage = duty.passage && marked.length === 0;
    const isEmpty = duty.passage && filled.length === 0;
    const outcome = missing.length > 0 || lacksPassage ? "notMet" : isEmpty ? "empty" : "met";
    const time = timeOfDuty(duty, model.today);
    return {
      ...{ duty, outcome, missing, lacksPassage },
      status: time === "now" ? outcome : time,
      places: [...facts.flatMap((each) => each.places), ...filled].map(toPlace),
      empty: marked.filter(({ empty }) => empty).map(toPlace),
    };
  });
}

function toPlace({ words, file, line, path }: DutyPlace): DutyPlace {
  return { words, file, line, path };
}
