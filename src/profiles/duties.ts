import { partialDate } from "../model/dates.ts";
import type { Duties, Duty } from "../model/duty.ts";
import { unknown } from "../model/unknown.ts";
import type { DutyData, DutySourceData } from "./jurisdiction.ts";

/** The duties of several files in their order, and what was not read for them. */
export function dutiesFrom(files: readonly (DutyData | undefined)[]): Duties {
  const found = files.filter((file) => file !== undefined);
  return {
    duties: found.flatMap(({ duties, sources }) => {
      const byId = new Map(sources.map((source) => [source.id, source]));
      return duties.map((duty) => dutyFrom(duty, byId));
    }),
    notSeen: found.flatMap(({ notSeen }) => notSeen),
  };
}

/** @throws where a duty names a source that is not listed or a day that is none, which is a fault of the program */
function dutyFrom(
  { id, about, sources, from, until, metBy }: DutyData["duties"][number],
  byId: ReadonlyMap<string, DutySourceData>,
): Duty {
  return {
    ...{ id, about },
    sources: sources.map(({ source, provision }) => {
      const { id: _, ...found } = byId.get(source) ?? fail(`The duty ${id} names the source ${source}, which is not listed.`);
      return { ...found, provision };
    }),
    from: from === unknown ? unknown : dateOf(from),
    ...(until !== undefined && { until: dateOf(until) }),
    facts: metBy.filter((each) => each !== "passage"),
    passage: metBy.includes("passage"),
  };
}

function dateOf(typed: string) {
  return partialDate(typed) ?? fail(`"${typed}" is not a date.`);
}

function fail(message: string): never {
  throw new Error(message);
}
