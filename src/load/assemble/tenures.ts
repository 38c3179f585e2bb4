import { isFirstOfItsSeat } from "../../model/alternatives.ts";
import { isStated, timeOf } from "../../model/dates.ts";
import type { Contact, Group, Partner, Person } from "../../model/model.ts";
import type { Held, Office, Tenure } from "../../model/tenure.ts";
import type * as records from "../schema/records.gen.ts";
import { kindOf, partnerEntries, type Standing } from "./bodies.ts";
import type { Directory } from "./directory.ts";
import { type ParentRecord, parentFrom, statedChairFrom } from "./groups.ts";
import { timesOf } from "./in-force.ts";
import { heldMembershipsFrom, seatFrom } from "./memberships.ts";
import { datedNamesOf } from "./names.ts";
import { appointmentsIn, holderFrom, standingCoChairsIn } from "./offices.ts";
import { entriesOfAllTime, sourceOf, type ValidRecord } from "./sources.ts";
import { aimFrom } from "./texts.ts";

/** Everything in the records of people that is held for a stated time: posts and offices. */
export function tenuresOfPeople(
  file: ValidRecord<records.People> | undefined,
  people: readonly Person[],
  directory: Directory,
): Tenure[] {
  if (file === undefined) return [];
  const holders = (field: "leadSafeguardingPartners" | "delegatedSafeguardingPartners", office: Office) =>
    entriesOfAllTime<records.Holder | records.Delegate>(file, file.record[field], field).flatMap((entry) =>
      officeOf(entry, office, directory),
    );
  return [
    ...people.flatMap((person) =>
      person.posts.flatMap(({ post, partner, ...times }) =>
        post === undefined ? [] : tenure({ kind: "post", person, post, ...(partner && { partner }) }, times),
      ),
    ),
    ...holders("leadSafeguardingPartners", "leadSafeguardingPartner"),
    ...holders("delegatedSafeguardingPartners", "delegatedSafeguardingPartner"),
    ...(["independentChair", "independentScrutineer"] as const).flatMap((office) =>
      appointmentsIn(file, office).flatMap((entry) => officeOf(entry, office, directory)),
    ),
    ...standingCoChairsIn(file).flatMap((entry) => officeOf(entry, "standingCoChair", directory)),
  ];
}

/** Everything in the record of a group that holds for a stated time: the group itself, its chairs, memberships and seats. */
export function tenuresOfGroup(file: ValidRecord<records.Group>, group: Group, directory: Directory): Tenure[] {
  return [
    ...tenure({ kind: "group", group }, group),
    ...tenuresOfNames(file, group),
    ...entriesOfAllTime<ParentRecord>(file, file.record.reportsTo, "reportsTo").flatMap((entry) =>
      parentFrom(entry.record, directory).flatMap((parent) =>
        tenure({ kind: "parent", group, parent }, { ...entry, ...timesOf(entry) }),
      ),
    ),
    ...entriesOfAllTime(file, file.record.chairs, "chairs").flatMap((entry) =>
      tenure({ kind: "chair", group, chair: statedChairFrom(entry.record, group, directory) }, { ...entry, ...timesOf(entry) }),
    ),
    ...entriesOfAllTime(file, file.record.memberships, "memberships").flatMap((entry) => {
      const held = heldMembershipsFrom(entry, group, directory);
      const times = timesOf(entry);
      // A membership that states no end of its own ended with the group.
      const until = times.period.until ?? (group.time === "over" ? group.period.until : undefined);
      const period = { ...times.period, ...(until && { until }) };
      return [
        // Of a seat of one or another the first tells of all, as the seat comes and goes for all at once.
        ...held
          .filter(isFirstOfItsSeat)
          .flatMap((membership) =>
            tenure({ kind: "membership", membership }, { ...sourceOf(membership), period, time: timeOf(period, entry.day) }),
          ),
        ...held.flatMap((membership) =>
          entriesOfAllTime(entry, entry.record.seats, "seats").flatMap((each) =>
            tenure({ kind: "seat", membership, seat: seatFrom(each, entry.record, directory) }, { ...each, ...timesOf(each) }),
          ),
        ),
      ];
    }),
  ];
}

/** Everything in the records of organisations that holds for a stated time: the organisation, its names, and what it is. */
export function tenuresOfPartners(file: ValidRecord<records.Partners> | undefined, partners: Directory["partner"]): Tenure[] {
  return partnerEntries(file).flatMap((entry) => {
    const partner = partners.get(entry.record.id);
    if (partner === undefined) return [];
    return [
      ...tenure({ kind: "partner", partner }, partner),
      ...tenuresOfNames(entry, partner),
      ...entriesOfAllTime<Standing>(entry, entry.record.is, "is").flatMap((each) =>
        tenure({ kind: "standing", partner, is: kindOf(each.record) }, { ...each, ...timesOf(each) }),
      ),
    ];
  });
}

/** The contacts that can be reached for a stated time. */
export function tenuresOfContacts(contacts: readonly Contact[]): Tenure[] {
  return contacts.flatMap((contact) => tenure({ kind: "contact", contact }, contact));
}

/** The priorities that hold for a stated time. */
export function tenuresOfPriorities(file: ValidRecord<records.Aims> | undefined): Tenure[] {
  if (file === undefined) return [];
  return entriesOfAllTime(file, file.record.priorities, "priorities").flatMap((entry) =>
    tenure({ kind: "priority", priority: aimFrom(entry) }, { ...entry, ...timesOf(entry) }),
  );
}

function tenuresOfNames(holder: Parameters<typeof datedNamesOf>[0], body: Group | Partner): Tenure[] {
  return datedNamesOf(holder).flatMap(({ name, period, ...source }) =>
    tenure({ kind: "name", body, name }, { ...source, period, time: timeOf(period, holder.day) }),
  );
}

function officeOf(entry: ValidRecord<records.Holder>, office: Office, directory: Directory): Tenure[] {
  return holderFrom(entry.record, directory).flatMap((holder) =>
    tenure({ kind: "office", ...holder, office }, { ...entry, ...timesOf(entry) }),
  );
}

/** A tenure; none where nothing is known of its time, but for an office, whose holders follow one another. */
function tenure(held: Held, { period, time, ...source }: Omit<Tenure, "held">): Tenure[] {
  return held.kind === "office" || isStated(period) ? [{ held, period, time, ...sourceOf(source) }] : [];
}
