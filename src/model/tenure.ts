import type { Period, Source, TimeOfFact } from "./base.ts";
import type { Group, Membership, Seat, StatedChair } from "./group.ts";
import type { Partner, Person } from "./people.ts";

/** The offices that a person can hold. */
export type Office = "leadSafeguardingPartner" | "delegatedSafeguardingPartner" | "independentScrutineer" | "standingCoChair";

/** What was, is or will be held. */
export type Held =
  | { readonly kind: "post"; readonly person: Person; readonly post: string; readonly partner?: Partner }
  | { readonly kind: "office"; readonly person: Person; readonly office: Office }
  | { readonly kind: "membership"; readonly membership: Membership }
  | { readonly kind: "seat"; readonly membership: Membership; readonly seat: Seat }
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "chair"; readonly group: Group; readonly chair: StatedChair };

/** Something that is held for a time, whatever the day of the model. Of an office also where no end of it is known. */
export interface Tenure extends Source {
  readonly held: Held;
  readonly period: Period;
  /** Where the day of the model stands to it. */
  readonly time: TimeOfFact;
}
