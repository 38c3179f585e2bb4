import { addMonths, daysOf, earliest, timeOf } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate, Period, TimeOfFact } from "../model/model.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { holderName, roleName } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { positionOn, scaleRangeOf, type TimelineScale } from "./timeline-scale.ts";
import { type Tick, ticksOf } from "./timeline-ticks.ts";
import { type ToldTenure, toldTenuresOf } from "./told-tenures.ts";

/** What was, is and will be held, drawn on one scale: time runs from left to right, a row to each. */
export interface TenureTimeline {
  readonly scale: TimelineScale;
  readonly ticks: readonly Tick[];
  readonly today: { readonly x: number; readonly label: string };
  /** Where the rows begin, below the scale. */
  readonly top: number;
  readonly sections: readonly TimelineSection[];
}

export interface TimelineSection {
  readonly id: string;
  readonly title: string;
  /** What the rows of each lane are about: an office, a person, a group. */
  readonly of: string;
  readonly height: number;
  readonly lanes: readonly TimelineLane[];
}

/** The rows about one office, person, group or organisation. */
export interface TimelineLane {
  readonly name: string;
  /** The line that its name stands on. */
  readonly y: number;
  readonly rows: readonly TenureRow[];
}

export interface TenureRow {
  readonly what: string;
  readonly time: TimeOfFact;
  readonly from?: string;
  readonly until?: string;
  /** The line that its words stand on, the middle of its bar, and where that begins and ends. */
  readonly y: number;
  readonly barY: number;
  readonly x: number;
  readonly end: number;
  /** Whether the bar begins before the drawing does, or goes on after it, as far as is known. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

interface Entry {
  readonly lane: string;
  readonly what: string;
  readonly period: Period;
  readonly time: TimeOfFact;
}

const width = 960;
const left = 0;
const top = 32;
/** How far the words of a lane and of a row lie below what stands above them. */
const laneBelow = 24;
const wordsBelow = 20;
/** How far the middle of the bar of a row lies below its words, and the end of the row below that. */
const barBelow = 14;
const endBelow = 8;

/** The timeline of everything that has a stated time and may be told; undefined where there is nothing. */
export function tenureTimeline(model: ModelOnDay): TenureTimeline | undefined {
  const { words } = model;
  const told = toldTenuresOf(model);
  const sections = [
    {
      ...titled(words, "offices"),
      entries: [...told.flatMap((tenure) => officeEntry(words, tenure)), ...rotationEntries(model)],
    },
    { ...titled(words, "posts"), entries: told.flatMap(postEntry) },
    { ...titled(words, "groups"), entries: told.flatMap((tenure) => groupEntry(words, tenure)) },
    { ...titled(words, "organisations"), entries: told.flatMap((tenure) => organisationEntry(words, tenure)) },
    { ...titled(words, "priorities"), entries: told.flatMap((tenure) => otherEntry(words, tenure)) },
  ].filter(({ entries }) => entries.length > 0);
  if (sections.length === 0) return undefined;
  const dates = sections.flatMap(({ entries }) => entries.flatMap(({ period }) => statedDaysOf(period)));
  const [first, last] = withRoom(scaleRangeOf([model.today, ...dates]));
  const scale = { first, last, left, width };
  return {
    scale,
    ticks: ticksOf(words, scale),
    today: { x: positionOn(scale, model.today), label: dateInWords(words, model.today) },
    top,
    sections: sections.map(({ entries, ...section }) => ({ ...section, ...lanesOf(words, entries, scale) })),
  };
}

const sectionWords = {
  offices: { title: "timeline.offices", of: "timeline.office" },
  posts: { title: "timeline.posts", of: "timeline.person" },
  groups: { title: "timeline.groups", of: "timeline.group" },
  organisations: { title: "timeline.organisations", of: "timeline.organisation" },
  priorities: { title: "timeline.prioritiesAndContacts", of: "timeline.what" },
} as const satisfies Readonly<Record<string, Readonly<Record<"title" | "of", TextKey>>>>;

/** A section without its entries. */
function titled(words: Words, id: keyof typeof sectionWords): Pick<TimelineSection, "id" | "title" | "of"> {
  const { title, of } = sectionWords[id];
  return { id, title: say(words, title), of: say(words, of) };
}

/** Half a year more on either side, so that a bar that is open there can be seen to be. */
function withRoom([first, last]: readonly [CalendarDate, CalendarDate]): [CalendarDate, CalendarDate] {
  return [addMonths(first, -6), addMonths(last, 6)];
}

function officeEntry(words: Words, { kind, person, what, ...times }: ToldTenure): Entry[] {
  return kind === "office" ? [{ lane: what, what: holderName(words, { ...(person && { person }) }), ...times }] : [];
}

/** The periods of the rotation whose co-chair is published, or known to nobody. */
function rotationEntries({ coChairs, today, words }: ModelOnDay): Entry[] {
  return (coChairs?.rotation ?? []).flatMap(({ from, until, person }) => {
    const period = { from: { date: from, precision: "day" }, until: { date: until, precision: "day" } } as const;
    if (person !== undefined && person.published === undefined) return [];
    const what = person?.published?.name ?? say(words, "facts.notKnown");
    return [{ lane: roleName(words, "coChair"), what, period, time: timeOf(period, today) }];
  });
}

function postEntry({ kind, person, organisation, what, ...times }: ToldTenure): Entry[] {
  const name = person?.published?.name;
  if (kind !== "post" || name === undefined) return [];
  return [{ lane: name, what: [what, organisation?.name].filter(Boolean).join(", "), ...times }];
}

function groupEntry(words: Words, tenure: ToldTenure): Entry[] {
  const { kind, person, group, organisation, what, period, time } = tenure;
  if (group === undefined) return [];
  const said = {
    chair: [person?.published?.name, what].filter(Boolean).join(", "),
    seat: [organisation?.name, what].filter(Boolean).join(": "),
    ...wordsOfBody(words, what, say(words, "history.groupItself")),
  } as Readonly<Partial<Record<ToldTenure["kind"], string>>>;
  return [{ lane: group.name, what: said[kind] ?? what, period, time }];
}

function organisationEntry(words: Words, { kind, group, organisation, what, period, time }: ToldTenure): Entry[] {
  if (organisation === undefined || group !== undefined || kind === "post") return [];
  const itself = say(words, "history.organisationItself");
  const said = wordsOfBody(words, what, itself) as Readonly<Partial<Record<ToldTenure["kind"], string>>>;
  return [{ lane: organisation.name, what: said[kind] ?? what, period, time }];
}

function wordsOfBody(words: Words, what: string, itself: string) {
  return {
    group: itself,
    partner: itself,
    name: say(words, "history.knownAs", { name: what }),
    parent: say(words, "history.reportsTo", { name: what }),
    standing: capitalise(what),
  };
}

function otherEntry(words: Words, { kind, what, period, time }: ToldTenure): Entry[] {
  if (kind === "priority") return [{ lane: say(words, "timeline.priorities"), what, period, time }];
  return kind === "contact" ? [{ lane: say(words, "timeline.contacts"), what, period, time }] : [];
}

/** The rows of each lane in the order of time; the lanes in the order in which they are first named. */
function lanesOf(words: Words, entries: readonly Entry[], scale: TimelineScale): Pick<TimelineSection, "lanes" | "height"> {
  let end = top;
  const lineOf = (above: number, below: number) => {
    const line = end + above;
    end = line + below;
    return line;
  };
  const names = [...new Set(entries.map(({ lane }) => lane))];
  const lanes = names.map((name) => ({
    name,
    y: lineOf(laneBelow, 0),
    rows: entries
      .filter(({ lane }) => lane === name)
      .sort((a, b) => byCodeUnit(daysOf(a.period).first, daysOf(b.period).first))
      .map((entry) => rowOf(words, entry, lineOf(wordsBelow, barBelow + endBelow), scale)),
  }));
  return { lanes, height: end };
}

function rowOf(words: Words, { what, period, time }: Entry, y: number, scale: TimelineScale): TenureRow {
  const { from, until } = period;
  return {
    what,
    time,
    y,
    barY: y + barBelow,
    ...(from && { from: dateInWords(words, from) }),
    ...(until && { until: dateInWords(words, until) }),
    x: from === undefined ? scale.left : positionOn(scale, earliest(from)),
    end: until === undefined ? scale.width : positionOn(scale, until.date),
    openStart: from === undefined,
    openEnd: until === undefined,
  };
}

function statedDaysOf({ from, until }: Period): CalendarDate[] {
  return [from && earliest(from), until?.date].filter((date) => date !== undefined);
}
