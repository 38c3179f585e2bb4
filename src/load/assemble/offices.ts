import type { CoChairs, Model, Person, StandingCoChair } from "../../model/model.ts";
import type { Holder, People } from "../schema/records.gen.ts";
import { type Directory, lookUp } from "./directory.ts";
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
type Offices = Pick<Model, "leadSafeguardingPartners" | "delegatedSafeguardingPartners" | "independentScrutineer" | "coChairs">;

/** Who holds each office. Whoever left it, or comes to it later, is no longer or not yet among them. */
export function officesFrom(file: ValidRecord<People> | undefined, directory: Directory): Offices {
  if (file === undefined) return { leadSafeguardingPartners: [], delegatedSafeguardingPartners: [] };
  const holders = (field: "leadSafeguardingPartners" | "delegatedSafeguardingPartners"): Person[] =>
    entriesIn<Holder>(file, file.record[field], field).flatMap(({ record }) => lookUp(directory.person, idOf(record)) ?? []);
  return withoutUndefined<Offices>({
    leadSafeguardingPartners: holders("leadSafeguardingPartners"),
    delegatedSafeguardingPartners: holders("delegatedSafeguardingPartners"),
    independentScrutineer: scrutineerFrom(file, directory),
    coChairs: mapDefined(file.record.coChairs, (record) => coChairsFrom(file, record, directory)),
  });
}

function idOf(holder: Holder): string {
  return typeof holder === "string" ? holder : holder.person;
}

/** Every record of an independent scrutineer, of all time. */
export function scrutineersIn(file: ValidRecord<People>): ValidRecord<ScrutineerRecord>[] {
  const stated = file.record.independentScrutineer;
  if (Array.isArray(stated)) return entriesOfAllTime<ScrutineerRecord>(file, stated, "independentScrutineer");
  return stated === undefined ? [] : [partOf(file, stated, "independentScrutineer")];
}

/** Every record of a standing co-chair, of all time. */
export function standingCoChairsIn(file: ValidRecord<People>): ValidRecord<Holder>[] {
  const stated = file.record.coChairs?.standing;
  if (Array.isArray(stated)) return entriesOfAllTime<Holder>(file, stated, "coChairs", "standing");
  return stated === undefined ? [] : [partOf(file, stated, "coChairs", "standing")];
}

type Scrutineer = NonNullable<Model["independentScrutineer"]>;
type ScrutineerRecord = Exclude<NonNullable<People["independentScrutineer"]>, readonly unknown[]>;

function scrutineerFrom(file: ValidRecord<People>, directory: Directory): Scrutineer | undefined {
  const entry = scrutineersIn(file).find(({ record }) => isInForce(record, file.day));
  const person = lookUp(directory.person, entry?.record.person);
  if (entry === undefined || person === undefined) return undefined;
  return withoutUndefined<Scrutineer>({ person, appointed: mapDefined(entry.record.appointed, toDayOrMonth) });
}

function coChairsFrom(file: ValidRecord<People>, record: NonNullable<People["coChairs"]>, directory: Directory): CoChairs {
  const { group, asPublished, rotation } = record;
  return withoutUndefined<CoChairs>({
    ...sourceOf(partOf(file, record, "coChairs")),
    group: lookUp(directory.group, group),
    asPublished,
    standing: standingCoChairsIn(file).flatMap((each): StandingCoChair[] => {
      const person = lookUp(directory.person, idOf(each.record));
      return person === undefined ? [] : [{ ...sourceOf(each), person, ...timesOf(each) }];
    }),
    rotation: withoutGaps(rotation).flatMap(({ from, until, person: id }) => {
      const person = lookUp(directory.person, id);
      return person === undefined ? [] : [{ from: toDay(from), until: toDay(until), person }];
    }),
  });
}
