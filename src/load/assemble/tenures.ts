import { isStated, timeOf } from "../../model/dates.ts";
import type { CalendarDate, Group, Period, Person, Source } from "../../model/model.ts";
import type { Held, Office, Tenure } from "../../model/tenure.ts";
import type * as records from "../schema/records.gen.ts";
import type { Directory } from "./directory.ts";
import { lookUp } from "./directory.ts";
import { membershipFrom, seatFrom, statedChairFrom } from "./groups.ts";
import { periodOf } from "./in-force.ts";
import { scrutineersIn, standingCoChairsIn } from "./offices.ts";
import { entriesOfAllTime, sourceOf, type ValidRecord } from "./sources.ts";

/** Everything in the records of people that is held for a stated time: posts and offices. */
export function tenuresOfPeople(
  file: ValidRecord<records.People> | undefined,
  people: readonly Person[],
  directory: Directory,
): Tenure[] {
  if (file === undefined) return [];
  const holders = (field: "leadSafeguardingPartners" | "delegatedSafeguardingPartners", office: Office) =>
    entriesOfAllTime<records.Holder>(file, file.record[field], field).flatMap((entry) => officeOf(entry, office, directory));
  return [
    ...people.flatMap((person) =>
      person.posts.flatMap(({ post, partner, period, ...source }) =>
        post === undefined ? [] : tenure({ kind: "post", person, post, ...(partner && { partner }) }, source, period, file.day),
      ),
    ),
    ...holders("leadSafeguardingPartners", "leadSafeguardingPartner"),
    ...holders("delegatedSafeguardingPartners", "delegatedSafeguardingPartner"),
    ...scrutineersIn(file).flatMap((entry) => officeOf(entry, "independentScrutineer", directory)),
    ...standingCoChairsIn(file).flatMap((entry) => officeOf(entry, "standingCoChair", directory)),
  ];
}

/** Everything in the record of a group that holds for a stated time: the group itself, its chairs, memberships and seats. */
export function tenuresOfGroup(file: ValidRecord<records.Group>, group: Group, directory: Directory): Tenure[] {
  return [
    ...tenure({ kind: "group", group }, file, group.period, file.day),
    ...entriesOfAllTime(file, file.record.chairs, "chairs").flatMap((entry) =>
      tenure({ kind: "chair", group, chair: statedChairFrom(entry.record, directory) }, entry, periodOf(entry.record), entry.day),
    ),
    ...entriesOfAllTime(file, file.record.memberships, "memberships").flatMap((entry) => {
      const membership = membershipFrom(entry, group, directory);
      return [
        ...tenure({ kind: "membership", membership }, entry, periodOf(entry.record), entry.day),
        ...entriesOfAllTime(entry, entry.record.seats, "seats").flatMap((each) =>
          tenure({ kind: "seat", membership, seat: seatFrom(each, directory) }, each, periodOf(each.record), each.day),
        ),
      ];
    }),
  ];
}

function officeOf(entry: ValidRecord<records.Holder>, office: Office, directory: Directory): Tenure[] {
  const { record } = entry;
  const person = lookUp(directory.person, typeof record === "string" ? record : record.person);
  return person === undefined ? [] : tenure({ kind: "office", person, office }, entry, periodOf(entry.record), entry.day);
}

/** A tenure; none where nothing is known of its time, but for an office, whose holders follow one another. */
function tenure(held: Held, source: Source, period: Period, day: CalendarDate): Tenure[] {
  if (held.kind !== "office" && !isStated(period)) return [];
  return [{ held, period, time: timeOf(period, day), ...sourceOf(source) }];
}
