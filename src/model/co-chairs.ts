import type { CalendarDate, Period, Source } from "./base.ts";
import { isWithin } from "./dates.ts";
import type { Group } from "./group.ts";
import type { Person } from "./people.ts";

export interface CoChairs extends Source {
  /** The group that they chair. */
  readonly group?: Group;
  /** Those who are or were co-chair and not part of the rotation, of every time, in the order of the data. */
  readonly standing: readonly StandingCoChair[];
  readonly rotation: readonly {
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly person: Person;
  }[];
}

export interface StandingCoChair extends Source {
  readonly person: Person;
  readonly period: Period;
}

/** The standing co-chair on a day. */
export function standingCoChairOn({ standing }: CoChairs, day: CalendarDate): Person | undefined {
  return standing.find(({ period }) => isWithin(period, day))?.person;
}
