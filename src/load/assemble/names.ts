import { addDays } from "../../model/dates.ts";
import type { Body, CalendarDate, NameInTime } from "../../model/model.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { timesOf } from "./in-force.ts";
import { entriesOfAllTime, sourceOf, type ValidRecord, withoutGaps, withoutUndefined } from "./sources.ts";

/** What the record of an organisation or a group says of its names. */
interface NamedRecord {
  readonly name: string;
  readonly shortName?: string;
  readonly otherNames?: readonly string[];
  readonly formerNames?: readonly FormerName[];
}

interface FormerName {
  readonly name: string;
  readonly shortName?: string;
}

type Name = NameInTime & Pick<Body, "shortName" | "file" | "pointer">;

type NamesOfDay = Pick<Body, "name" | "shortName" | "otherNames" | "formerNames" | "laterNames">;

/** Names that ended on one day: the first is the name until then, and the others stood beside it. */
interface Stage {
  readonly names: readonly Name[];
  /** The last day of it; absent for the name that the record gives, which follows them all. */
  readonly last?: CalendarDate;
}

/** The names of the day of the model, and what is known of the others. A former name holds up to its last day. */
export function namesOf(holder: ValidRecord<NamedRecord>): NamesOfDay {
  const stages = stagesOf(holder);
  const now = stages.findIndex(({ last }) => last === undefined || holder.day <= last);
  const [current, ...beside] = stages[now]?.names ?? [];
  const ended = formerNamesIn(holder).filter(({ period }) => period.until === undefined);
  return withoutUndefined<NamesOfDay>({
    name: current?.name ?? holder.record.name,
    shortName: current?.shortName,
    otherNames: [...withoutGaps(holder.record.otherNames), ...beside.map(({ name }) => name)],
    formerNames: [...stages.slice(0, now).flatMap(({ names }) => names), ...ended].map(toNameInTime),
    laterNames: stages.slice(now + 1).flatMap(({ names }) => names.slice(0, 1).map(toNameInTime)),
  });
}

/** Every name whose time is known, with its place in the data. */
export function datedNamesOf(holder: ValidRecord<NamedRecord>): Name[] {
  const stages = stagesOf(holder);
  return stages.length === 1 ? [] : stages.flatMap(({ names }) => names);
}

/** The names in the order of time. The first name of each but the earliest begins the day after the one before it ended. */
function stagesOf(holder: ValidRecord<NamedRecord>): Stage[] {
  const dated = formerNamesIn(holder).filter(({ period }) => period.until !== undefined);
  const lastDays = [...new Set(dated.flatMap(({ period }) => period.until?.date ?? []))].sort(byCodeUnit);
  const { name, shortName } = holder.record;
  const own = withoutUndefined<Name>({ ...sourceOf(holder), name, shortName, period: {} });
  const stages: Stage[] = [
    ...lastDays.map((last) => ({ last, names: dated.filter(({ period }) => period.until?.date === last) })),
    { names: [own] },
  ];
  return stages.map(({ names, ...stage }, index) => {
    const before = stages[index - 1]?.last;
    return { ...stage, names: before === undefined ? names : names.map((each) => beginningAfter(before, each)) };
  });
}

function beginningAfter(last: CalendarDate, name: Name): Name {
  return { ...name, period: { from: { date: addDays(last, 1), precision: "day" }, ...name.period } };
}

function formerNamesIn(holder: ValidRecord<NamedRecord>): Name[] {
  return entriesOfAllTime<FormerName>(holder, holder.record.formerNames, "formerNames").map((entry) => {
    const { name, shortName } = entry.record;
    return withoutUndefined<Name>({ ...sourceOf(entry), name, shortName, period: timesOf(entry).period });
  });
}

function toNameInTime({ name, period }: Name): NameInTime {
  return { name, period };
}
