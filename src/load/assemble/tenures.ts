import { isStated } from "../../model/dates.ts";
import type { Group, Person } from "../../model/model.ts";
import type { Held, Office, Tenure } from "../../model/tenure.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp } from "./directory.ts";
import { membershipFrom, seatFrom, statedChairFrom } from "./groups.ts";
import { timesOf } from "./in-force.ts";
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
      person.posts.flatMap(({ post, partner, ...times }) =>
        post === undefined ? [] : tenure({ kind: "post", person, post, ...(partner && { partner }) }, times),
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
    ...tenure({ kind: "group", group }, group),
    ...entriesOfAllTime(file, file.record.chairs, "chairs").flatMap((entry) =>
      tenure({ kind: "chair", group, chair: statedChairFrom(entry.record, directory) }, { ...entry, ...timesOf(entry) }),
    ),
    ...entriesOfAllTime(file, file.record.memberships, "memberships").flatMap((entry) => {
      const membership = membershipFrom(entry, group, directory);
      return [
        ...tenure({ kind: "membership", membership }, { ...entry, ...timesOf(entry) }),
        ...entriesOfAllTime(entry, entry.record.seats, "seats").flatMap((each) =>
          tenure({ kind: "seat", membership, seat: seatFrom(each, directory) }, { ...each, ...timesOf(each) }),
        ),
      ];
    }),
  ];
}

function officeOf(entry: ValidRecord<records.Holder>, office: Office, directory: Directory): Tenure[] {
  const { record } = entry;
  const person = lookUp(directory.person, typeof record === "string" ? record : record.person);
  return person === undefined ? [] : tenure({ kind: "office", person, office }, { ...entry, ...timesOf(entry) });
}

/** A tenure; none where nothing is known of its time, but for an office, whose holders follow one another. */
function tenure(held: Held, { period, time, ...source }: Omit<Tenure, "held">): Tenure[] {
  return held.kind === "office" || isStated(period) ? [{ held, period, time, ...sourceOf(source) }] : [];
}
