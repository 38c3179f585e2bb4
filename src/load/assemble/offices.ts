import type { RotationPeriod } from "../../model/co-chairs.ts";
import type { Appointment, CoChairs, Model, OfficeHolder, StandingCoChair } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import type { Delegate, Holder, People } from "../schema/records.gen.ts";
import { type Directory, lookUp, lookUpAll } from "./directory.ts";
import { isInForce, timesOf } from "./in-force.ts";
import {
  entriesIn,
  entriesOfAllTime,
  mapDefined,
  partOf,
  sourceOf,
  toDay,
  toDayOrMonth,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";

/** The offices of the model, each with who holds it on the day. */
type Offices = Pick<Model, "leadSafeguardingPartners" | "delegatedSafeguardingPartners" | OfficeForOne | "coChairs">;

/** The offices to which one person is appointed, which may be a list of those who follow one another. */
export type OfficeForOne = "independentChair" | "independentScrutineer";

/** Who holds each office. Whoever left it, or comes to it later, is no longer or not yet among them. */
export function officesFrom(file: ValidRecord<People> | undefined, directory: Directory): Offices {
  if (file === undefined) return { leadSafeguardingPartners: [], delegatedSafeguardingPartners: [] };
  const holders = (field: "leadSafeguardingPartners" | "delegatedSafeguardingPartners"): OfficeHolder[] =>
    entriesIn<Delegate>(file, file.record[field], field).flatMap(({ record }) =>
      holderFrom(record, directory).map((holder) => {
        const ids = typeof record === "string" ? undefined : record.standsFor;
        return ids === undefined ? holder : { ...holder, standsFor: lookUpAll(directory.partner, withoutGaps(ids)) };
      }),
    );
  return withoutUndefined<Offices>({
    leadSafeguardingPartners: holders("leadSafeguardingPartners"),
    delegatedSafeguardingPartners: holders("delegatedSafeguardingPartners"),
    independentChair: appointmentFrom(file, "independentChair", directory),
    independentScrutineer: appointmentFrom(file, "independentScrutineer", directory),
    coChairs: mapDefined(file.record.coChairs, (record) => coChairsFrom(file, record, directory)),
  });
}

/** Who holds an office by an entry: nobody where its id names nothing, and nobody known where it says so. */
export function holderFrom(holder: Holder, directory: Directory): OfficeHolder[] {
  const id = typeof holder === "string" ? holder : holder.person;
  const person = id === unknown ? undefined : lookUp(directory.person, id);
  return person !== undefined ? [{ person }] : id === unknown ? [{}] : [];
}

/** Every record of an appointment to an office, of all time. */
export function appointmentsIn(file: ValidRecord<People>, office: OfficeForOne): ValidRecord<AppointmentRecord>[] {
  const stated = file.record[office];
  if (Array.isArray(stated)) return entriesOfAllTime<AppointmentRecord>(file, stated, office);
  return stated === undefined ? [] : [partOf(file, stated as AppointmentRecord, office)];
}

/** Every record of a standing co-chair, of all time. */
export function standingCoChairsIn(file: ValidRecord<People>): ValidRecord<Holder>[] {
  const stated = file.record.coChairs?.standing;
  if (Array.isArray(stated)) return entriesOfAllTime<Holder>(file, stated, "coChairs", "standing");
  return stated === undefined ? [] : [partOf(file, stated, "coChairs", "standing")];
}

type AppointmentRecord = Exclude<NonNullable<People["independentScrutineer"]>, readonly unknown[]>;

function appointmentFrom(file: ValidRecord<People>, office: OfficeForOne, directory: Directory): Appointment | undefined {
  const entry = appointmentsIn(file, office).find(({ record }) => isInForce(record, file.day));
  const [holder] = entry === undefined ? [] : holderFrom(entry.record, directory);
  if (entry === undefined || holder === undefined) return undefined;
  return withoutUndefined<Appointment>({ person: holder.person, appointed: mapDefined(entry.record.appointed, toDayOrMonth) });
}

function coChairsFrom(file: ValidRecord<People>, record: NonNullable<People["coChairs"]>, directory: Directory): CoChairs {
  const { group, asPublished, rotation } = record;
  return withoutUndefined<CoChairs>({
    ...sourceOf(partOf(file, record, "coChairs")),
    group: lookUp(directory.group, group),
    asPublished,
    standing: standingCoChairsIn(file).flatMap((each): StandingCoChair[] =>
      holderFrom(each.record, directory).map((holder) => ({ ...sourceOf(each), ...holder, ...timesOf(each) })),
    ),
    rotation: withoutGaps(rotation).flatMap(({ from, until, person, postAsPublished }) =>
      holderFrom(person, directory).map((holder) =>
        withoutUndefined<RotationPeriod>({ from: toDay(from), until: toDay(until), ...holder, postAsPublished }),
      ),
    ),
  });
}
