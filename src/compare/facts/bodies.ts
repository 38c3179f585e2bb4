import { addDays } from "../../model/dates.ts";
import { isGroup } from "../../model/group.ts";
import type { Body, PartialDate } from "../../model/model.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { joinNames } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import { type Fields, field } from "../shared/fields.ts";
import type { Pair } from "../shared/records.ts";
import { changeOfValue, endOf, the, whenInWords } from "../shared/sentences.ts";

/** The fields that organisations and groups have in common. */
export const bodyFields: Fields<Body> = {
  id: "names the record",
  formerIds: "names the record",
  name: "told by a sentence of its own",
  shortName: field("short name", ({ shortName }) => shortName),
  otherNames: field("other names", ({ otherNames }) => listed(otherNames)),
  formerNames: "told by a sentence of its own",
  laterNames: "told by a sentence of its own",
  period: "told by a sentence of its own",
  time: "told by a sentence of its own",
  succeededBy: field(
    "successor",
    ({ succeededBy }) => namesOf(succeededBy),
    ({ succeededBy }) => idsOf(succeededBy),
  ),
  cameFrom: field(
    "predecessor",
    ({ cameFrom }) => namesOf(cameFrom),
    ({ cameFrom }) => idsOf(cameFrom),
  ),
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** The names of bodies in a sentence; undefined where there are none. */
function namesOf(bodies: readonly Body[]): string | undefined {
  return listed(bodies.map(({ name }) => name));
}

/** The ids of bodies, by which lists of them are compared. */
export function idsOf(bodies: readonly Body[]): string {
  return bodies.map(({ id }) => id).join(" ");
}

/** Texts in a sentence; undefined where there are none. */
export function listed(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : joinNames(texts);
}

/** That a body has another name, and since when it has it, as far as the data say it. Nothing where it has the same. */
export function renamed(pair: Pair<Body>, subject: (name: string) => string): { sentence: string; from?: PartialDate }[] {
  const { before, after } = pair;
  if (before.name === after.name) return [];
  const from = nameSince(pair);
  return [
    {
      sentence: `${subject(before.name)} is renamed ${after.name}${whenInWords({ ...(from && { from }) })}.`,
      ...(from && { from }),
    },
  ];
}

/** The day after the last of its former name, or the day for which the new one was announced. */
function nameSince({ before, after }: Pair<Body>): PartialDate | undefined {
  const until = after.formerNames.find(({ name }) => name === before.name)?.period.until;
  if (until === undefined) return before.laterNames.find(({ name }) => name === after.name)?.period.from;
  return { date: addDays(until.date, 1), precision: "day" };
}

/** Sentences for the names that it had, or is to have, besides those that it has on the two days. */
export function changedNames({ before, after }: Pair<Body>): string[] {
  const names = [before.name, after.name];
  const said = (list: Body["formerNames"]) =>
    listed(
      list
        .filter(({ name }) => !names.includes(name))
        .map(({ name, period }) => `${name} ${periodInWords(english, period)}`.trim()),
    );
  return (
    [
      ["former names", said(before.formerNames), said(after.formerNames)],
      ["later names", said(before.laterNames), said(after.laterNames)],
    ] as const
  ).flatMap(([what, was, is]) => (was === is ? [] : [changeOfValue(`The ${what} of ${after.name}`, was, is)]));
}

/** What took on the work of a body that has ended, as a sentence after the one that tells of the end; empty where unknown. */
export function successionOf({ succeededBy }: Body): string {
  return succeededBy.length === 0
    ? ""
    : ` Its work is taken on by ${listed(succeededBy.map((body) => (isGroup(body) ? the(body.name) : body.name)))}.`;
}

/** The end of a body, of which the data of the later state may say more than those of the earlier. */
export function endOfBody(before: Body, later: Body | undefined) {
  return endOf((later ?? before).period);
}
