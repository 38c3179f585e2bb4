import type { CalendarDate, Period, Source, TimeOfFact } from "./base.ts";
import type { Group } from "./group.ts";
import type { OfficeHolder, Person } from "./people.ts";

export interface CoChairs extends Source {
  /** The group that they chair. */
  readonly group?: Group;
  /** Why it stands although the group itself says otherwise. */
  readonly asPublished?: string;
  /** Those who are or were co-chair and not part of the rotation, of every time, in the order of the data. */
  readonly standing: readonly StandingCoChair[];
  readonly rotation: readonly RotationPeriod[];
}

export interface RotationPeriod extends OfficeHolder {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** The post that the list of the periods gives, where the person's record has another. */
  readonly postAsPublished?: string;
}

export interface StandingCoChair extends Source, OfficeHolder {
  readonly period: Period;
  /** Where the day of the model stands to it. */
  readonly time: TimeOfFact;
}

/** The standing co-chair on the day of the model. */
export function standingCoChairOf({ standing }: CoChairs): Person | undefined {
  return standing.find(({ time }) => time === "now")?.person;
}

/** The last day for which the rotation says who co-chairs; undefined where it has no period. */
export function endOfRotation({ rotation }: Pick<CoChairs, "rotation">): CalendarDate | undefined {
  return rotation
    .map(({ until }) => until)
    .sort()
    .at(-1);
}
