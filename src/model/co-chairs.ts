import type { CalendarDate, Source } from "./base.ts";
import type { Group } from "./group.ts";
import type { Person } from "./people.ts";

export interface CoChairs extends Source {
  /** The group that they chair. */
  readonly group?: Group;
  /** The co-chair who is not part of the rotation. */
  readonly standing?: Person;
  readonly rotation: readonly {
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly person: Person;
  }[];
}
