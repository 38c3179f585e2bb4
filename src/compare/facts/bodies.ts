import { addDays } from "../../model/dates.ts";
import { isGroup } from "../../model/group.ts";
import type { Body, PartialDate } from "../../model/model.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { type Fields, field } from "../shared/fields.ts";
import type { Pair } from "../shared/records.ts";
import { changeOfValue, endOf, listed, the, whenInWords } from "../shared/sentences.ts";

/** The fields that organisations and groups have in common. */
export const bodyFields: Fields<Body> = {
  id: "names the record",
  formerIds: "names the record",
  name: "told by a sentence of its own",
  shortName: field("changes.fields.shortName", ({ shortName }) => shortName),
  otherNames: field("changes.fields.otherNames", ({ otherNames }, words) => listed(words, otherNames)),
  formerNames: "told by a sentence of its own",
  laterNames: "told by a sentence of its own",
  period: "told by a sentence of its own",
  time: "told by a sentence of its own",
  succeededBy: field(
    "changes.fields.successor",
    ({ succeededBy }, words) => namesOf(words, succeededBy),
    ({ succeededBy }) => idsOf(succeededBy),
  ),
  cameFrom: field(
    "changes.fields.predecessor",
    ({ cameFrom }, words) => namesOf(words, cameFrom),
    ({ cameFrom }) => idsOf(cameFrom),
  ),
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** The names of bodies in a sentence; undefined where there are none. */
function namesOf(words: Words, bodies: readonly Body[]): string | undefined {
  return listed(
    words,
    bodies.map(({ name }) => name),
  );
}

/** The ids of bodies, by which lists of them are compared. */
export function idsOf(bodies: readonly Body[]): string {
  return bodies.map(({ id }) => id).join(" ");
}

/** That a body has another name, and since when it has it, as far as the data say it. Nothing where it has the same. */
export function renamed(
  words: Words,
  pair: Pair<Body>,
  subject: (name: string) => string,
): { sentence: string; from?: PartialDate }[] {
  const { before, after } = pair;
  if (before.name === after.name) return [];
  const from = nameSince(pair);
  return [
    {
      sentence: say(words, "changes.names.renamed", {
        before: subject(before.name),
        after: after.name,
        when: whenInWords(words, { from }),
      }),
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
export function changedNames(words: Words, { before, after }: Pair<Body>): string[] {
  const names = [before.name, after.name];
  const said = (list: Body["formerNames"]) =>
    listed(
      words,
      list
        .filter(({ name }) => !names.includes(name))
        .map(({ name, period }) => `${name} ${periodInWords(words, period)}`.trim()),
    );
  return (
    [
      ["changes.fields.formerNames", said(before.formerNames), said(after.formerNames)],
      ["changes.fields.laterNames", said(before.laterNames), said(after.laterNames)],
    ] as const
  ).flatMap(([what, was, is]) => (was === is ? [] : [changeOfValue(words, say(words, what, { of: after.name }), was, is)]));
}

/** What took on the work of a body that has ended, as a sentence after the one that tells of the end; none where unknown. */
export function successionOf(words: Words, { succeededBy }: Body): string[] {
  const bodies = listed(words, succeededBy.map(nameWithin));
  return bodies === undefined ? [] : [say(words, "changes.names.succession", { bodies })];
}

/** The name of a body within a sentence. */
export function nameWithin(body: Body): string {
  return isGroup(body) ? the(body.name) : body.name;
}

/** The end of a body, of which the data of the later state may say more than those of the earlier. */
export function endOfBody(before: Body, later: Body | undefined) {
  return endOf((later ?? before).period);
}
