import type { Aim } from "./aims.ts";
import type { Contact } from "./arrangements.ts";
import type { Period, Source, TimeOfFact } from "./base.ts";
import { isStated } from "./dates.ts";
import type { Group, Membership, Seat, StatedChair } from "./group.ts";
import type { Partner, PartnerIs, Person } from "./people.ts";

/** The offices that a person can hold. */
export type Office =
  | "leadSafeguardingPartner"
  | "delegatedSafeguardingPartner"
  | "independentChair"
  | "independentScrutineer"
  | "standingCoChair";

/** What was, is or will be held. */
export type Held =
  | { readonly kind: "post"; readonly person: Person; readonly post: string; readonly partner?: Partner }
  | { readonly kind: "office"; readonly person?: Person; readonly office: Office }
  | { readonly kind: "membership"; readonly membership: Membership }
  | { readonly kind: "seat"; readonly membership: Membership; readonly seat: Seat }
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "parent"; readonly group: Group; readonly parent: Group | Partner }
  | { readonly kind: "partner"; readonly partner: Partner }
  | { readonly kind: "standing"; readonly partner: Partner; readonly is: PartnerIs }
  | { readonly kind: "priority"; readonly priority: Aim }
  | { readonly kind: "contact"; readonly contact: Contact }
  | { readonly kind: "name"; readonly body: Group | Partner; readonly name: string }
  | { readonly kind: "chair"; readonly group: Group; readonly chair: StatedChair };

/** Something that is held for a time, whatever the day of the model. Of an office also where no end of it is known. */
export interface Tenure extends Source {
  readonly held: Held;
  readonly period: Period;
  /** Where the day of the model stands to it. */
  readonly time: TimeOfFact;
}

/** Whether the times of something may be told: not of what somebody unpublished holds, not even since when. */
function isTold(held: Held): boolean {
  const person = personOf(held);
  return person === undefined || person.published !== undefined;
}

/** Who holds it, where that is a person who is named. */
export function personOf(held: Held): Person | undefined {
  switch (held.kind) {
    case "post":
    case "office":
      return held.person;
    case "seat":
      return held.seat.person;
    case "chair":
      return held.chair.person;
    default:
      return undefined;
  }
}

/** Whether somebody held or will hold an office, and nobody holds it on the day of the model. */
export function isVacant(office: Office, tenures: readonly Tenure[]): boolean {
  const holders = tenures.filter(({ held }) => held.kind === "office" && held.office === office);
  return holders.length > 0 && holders.every(({ time }) => time !== "now");
}

/** What is held for a stated time and may be told. */
export function toldTenures(tenures: readonly Tenure[]): Tenure[] {
  return tenures.filter(({ held, period }) => isStated(period) && isTold(held));
}
