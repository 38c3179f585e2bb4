import { toIsoDate } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { type ToldTenure, toldTenuresOf } from "../../views/told-tenures.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { about, type Change, type Topic } from "../change.ts";
import { matchBy, matchByEach } from "../shared/records.ts";
import { changeOfValue, orNone, sinceOf, the } from "../shared/sentences.ts";
import type { Models } from "../states.ts";

/** Under which topic it is told that something is held for a time. */
export const topicOf: Readonly<Record<ToldTenure["kind"], Topic>> = {
  post: "people",
  office: "people",
  membership: "members",
  seat: "members",
  chair: "groups",
  group: "groups",
  parent: "groups",
  partner: "organisations",
  standing: "organisations",
  name: "organisations",
  priority: "aims",
  contact: "partnership",
};

/**
 * What is announced, and what else is said of since when and until when things hold. What begins or ends with its time is
 * told by those that tell of it.
 * @param told the changes that are told already
 * @param renew puts the names of the later state into a text of the earlier
 */
export function changesOfTimes({ before, after }: Models, told: readonly Change[], renew: (text: string) => string): Change[] {
  const { words } = after;
  const was = toldTenuresOf(before).filter((tenure) => !endsWithGroup(tenure));
  const earlier = new Set(was);
  const renewed = (tenure: ToldTenure) => (earlier.has(tenure) ? keyOf({ ...tenure, what: renew(tenure.what) }) : keyOf(tenure));
  const { both, gone, come } = matchByEach(
    was,
    toldTenuresOf(after).filter((tenure) => !endsWithGroup(tenure)),
    (tenure) => `${keyOf(tenure)} ${periodKey(tenure)}`,
    keyOf,
    renewed,
  );
  const isTold = (tenure: ToldTenure, other: ModelOnDay) => isOfNewRecord(tenure, other) || isToldBy(told, tenure);
  const isAnnounced = (tenure: ToldTenure) =>
    tenure.time === "ahead" && tenure.kind !== "name" && (isNewItself(tenure) || !isOfNewRecord(tenure, before));
  const rest = matchBy(
    gone.filter((tenure) => !isTold(tenure, after)),
    come.filter((tenure) => isAnnounced(tenure) || !isTold(tenure, before)),
    ({ kind, person, group, ...tenure }) => JSON.stringify([kind, person?.id, group?.id, periodKey(tenure)]),
  );
  return [
    ...both.flatMap((pair) => {
      const [then, now] = [pair.before, pair.after].map(({ period }) => periodInWords(words, period));
      const isEnd = (pair.after.kind === "name" || pair.after.time === "over") && isToldBy(told, pair.after);
      return then === now || isEnd ? [] : [change(pair.after, changeOfValue(words, timeOf(words, pair.after), then, now))];
    }),
    ...rest.both.map((pair) => {
      const what = say(words, "changes.times.said", { when: periodInWords(words, pair.after.period) });
      return change(pair.after, changeOfValue(words, what, heldInWords(words, pair.before), heldInWords(words, pair.after)));
    }),
    ...rest.come.map((tenure) => {
      const when = periodInWords(words, tenure.period);
      const sentence = isAnnounced(tenure)
        ? say(words, "changes.times.announced", { what: heldInWords(words, tenure), when })
        : changeOfValue(words, timeOf(words, tenure), undefined, when);
      return change(tenure, sentence);
    }),
    ...rest.gone.map((tenure) =>
      change(tenure, changeOfValue(words, timeOf(words, tenure), periodInWords(words, tenure.period), undefined)),
    ),
  ];
}

/** Whether it ended with its group, whose end tells it. */
function endsWithGroup({ kind, group, period, time }: ToldTenure): boolean {
  return kind !== "group" && time === "over" && group?.time === "over" && period.until?.date === group.period.until?.date;
}

function keyOf({ kind, what, person, group, organisation }: ToldTenure): string {
  return JSON.stringify([kind, what, person?.id, group?.id, organisation?.id]);
}

function periodKey({ period: { from, until } }: Pick<ToldTenure, "period">): string {
  return JSON.stringify([from && toIsoDate(from), until && toIsoDate(until)]);
}

/** Whether it is the time of a record itself rather than of something about it. */
function isNewItself({ kind }: ToldTenure): boolean {
  return kind === "group" || kind === "partner";
}

/** Whether it is about a record that the other state does not have, so that what begins or ends is the record. */
function isOfNewRecord({ person, group, organisation }: ToldTenure, { index }: ModelOnDay): boolean {
  return (
    (person !== undefined && index.person.get(person.id)?.published === undefined) ||
    (group !== undefined && !index.group.has(group.id)) ||
    (organisation !== undefined && !index.partner.has(organisation.id))
  );
}

function isToldBy(told: readonly Change[], tenure: ToldTenure): boolean {
  return told.some((each) => tells(each, tenure));
}

/** Whether a change tells of what a tenure is the time of. */
function tells({ topic, about: ids, sentence }: Change, tenure: ToldTenure): boolean {
  const { person, group, organisation, kind, what } = tenure;
  const topics = kind === "name" ? ["organisations", "groups"] : kind === "chair" ? ["groups", "members"] : [topicOf[kind]];
  const isOfIt =
    (person === undefined || ids.people.includes(person.id)) &&
    (group === undefined || ids.groups.includes(group.id)) &&
    (organisation === undefined || person !== undefined || ids.organisations.includes(organisation.id));
  return topics.includes(topic) && isOfIt && sentence.includes(what);
}

function timeOf(words: Words, tenure: ToldTenure): string {
  return say(words, "changes.times.of", { what: heldInWords(words, tenure) });
}

/** What is held and by whom, within a sentence. */
function heldInWords(words: Words, { kind, what, person, ...about }: ToldTenure): string {
  const name = person?.published?.name ?? "";
  const group = about.group === undefined ? "" : the(about.group.name);
  const organisation = about.organisation?.name;
  switch (kind) {
    case "post":
      return say(words, "changes.times.as", { name, what: [what, organisation].filter(Boolean).join(", ") });
    case "office":
      return say(words, "changes.times.as", { name, what });
    case "membership":
      return say(words, "changes.members.place", { holder: what, group });
    case "seat":
      return say(words, "changes.times.seat", { organisation: orNone(organisation), group, seat: what });
    case "chair":
      return say(words, "changes.times.chair", { group, holder: [name, what].filter(Boolean).join(", ") });
    case "group":
      return the(what);
    case "parent":
      return say(words, "changes.times.below", { group, parent: the(what) });
    case "partner":
      return what;
    case "standing":
      return say(words, "changes.times.as", { name: organisation ?? "", what });
    case "name":
      return say(words, "changes.times.name", { name: what, body: about.group === undefined ? (organisation ?? "") : group });
    case "priority":
      return say(words, "changes.aims.of", { kind, text: what });
    case "contact":
      return say(words, "changes.times.contact", { name: what });
  }
}

function change(tenure: ToldTenure, sentence: string): Change {
  const { person, group, organisation, kind, period, time } = tenure;
  const topic = kind === "name" && group !== undefined ? "groups" : topicOf[kind];
  const ids = about({ people: [person?.id], groups: [group?.id], organisations: [organisation?.id] });
  return { topic, about: ids, sentence, ...sinceOf(time === "over" ? period.until : period.from) };
}
