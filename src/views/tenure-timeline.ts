import { addMonths, daysOf, earliest, inWords, timeOf } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { CalendarDate, Period, TimeOfFact } from "../model/model.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { holderName, notKnown, roleName } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { positionOn, scaleRangeOf, type Tick, type TimelineScale, ticksOf } from "./timeline-scale.ts";
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
  const told = toldTenuresOf(model);
  const sections = [
    { id: "offices", title: "Offices", of: "Office", entries: [...told.flatMap(officeEntry), ...rotationEntries(model)] },
    { id: "posts", title: "Posts", of: "Person", entries: told.flatMap(postEntry) },
    { id: "groups", title: "Groups", of: "Group", entries: told.flatMap(groupEntry) },
    { id: "organisations", title: "Organisations", of: "Organisation", entries: told.flatMap(organisationEntry) },
    { id: "priorities", title: "Priorities and contacts", of: "What", entries: told.flatMap(otherEntry) },
  ].filter(({ entries }) => entries.length > 0);
  if (sections.length === 0) return undefined;
  const dates = sections.flatMap(({ entries }) => entries.flatMap(({ period }) => statedDaysOf(period)));
  const [first, last] = withRoom(scaleRangeOf([model.today, ...dates]));
  const scale = { first, last, left, width };
  return {
    scale,
    ticks: ticksOf(scale),
    today: { x: positionOn(scale, model.today), label: inWords(model.today) },
    top,
    sections: sections.map(({ entries, ...section }) => ({ ...section, ...lanesOf(entries, scale) })),
  };
}

/** Half a year more on either side, so that a bar that is open there can be seen to be. */
function withRoom([first, last]: readonly [CalendarDate, CalendarDate]): [CalendarDate, CalendarDate] {
  return [addMonths(first, -6), addMonths(last, 6)];
}

function officeEntry({ kind, person, what, ...times }: ToldTenure): Entry[] {
  return kind === "office" ? [{ lane: what, what: holderName({ ...(person && { person }) }), ...times }] : [];
}

/** The periods of the rotation whose co-chair is published, or known to nobody. */
function rotationEntries({ coChairs, today }: ModelOnDay): Entry[] {
  return (coChairs?.rotation ?? []).flatMap(({ from, until, person }) => {
    const period = { from: { date: from, precision: "day" }, until: { date: until, precision: "day" } } as const;
    if (person !== undefined && person.published === undefined) return [];
    return [{ lane: roleName("coChair"), what: person?.published?.name ?? notKnown, period, time: timeOf(period, today) }];
  });
}

function postEntry({ kind, person, organisation, what, ...times }: ToldTenure): Entry[] {
  const name = person?.published?.name;
  if (kind !== "post" || name === undefined) return [];
  return [{ lane: name, what: [what, organisation?.name].filter(Boolean).join(", "), ...times }];
}

function groupEntry(tenure: ToldTenure): Entry[] {
  const { kind, person, group, organisation, what, period, time } = tenure;
  if (group === undefined) return [];
  const words = {
    chair: [person?.published?.name, what].filter(Boolean).join(", "),
    seat: [organisation?.name, what].filter(Boolean).join(": "),
    ...wordsOfBody(what, "The group itself"),
  } as Readonly<Partial<Record<ToldTenure["kind"], string>>>;
  return [{ lane: group.name, what: words[kind] ?? what, period, time }];
}

function organisationEntry({ kind, group, organisation, what, period, time }: ToldTenure): Entry[] {
  if (organisation === undefined || group !== undefined || kind === "post") return [];
  const words = wordsOfBody(what, "The organisation itself") as Readonly<Partial<Record<ToldTenure["kind"], string>>>;
  return [{ lane: organisation.name, what: words[kind] ?? what, period, time }];
}

function wordsOfBody(what: string, itself: string) {
  return {
    group: itself,
    partner: itself,
    name: `Known as ${what}`,
    parent: `Reports to ${what}`,
    standing: capitalise(what),
  };
}

function otherEntry({ kind, what, period, time }: ToldTenure): Entry[] {
  if (kind === "priority") return [{ lane: "Priorities", what, period, time }];
  return kind === "contact" ? [{ lane: "Contacts", what, period, time }] : [];
}

/** The rows of each lane in the order of time; the lanes in the order in which they are first named. */
function lanesOf(entries: readonly Entry[], scale: TimelineScale): Pick<TimelineSection, "lanes" | "height"> {
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
      .map((entry) => rowOf(entry, lineOf(wordsBelow, barBelow + endBelow), scale)),
  }));
  return { lanes, height: end };
}

function rowOf({ what, period, time }: Entry, y: number, scale: TimelineScale): TenureRow {
  const { from, until } = period;
  return {
    what,
    time,
    y,
    barY: y + barBelow,
    ...(from && { from: inWords(from) }),
    ...(until && { until: inWords(until) }),
    x: from === undefined ? scale.left : positionOn(scale, earliest(from)),
    end: until === undefined ? scale.width : positionOn(scale, until.date),
    openStart: from === undefined,
    openEnd: until === undefined,
  };
}

function statedDaysOf({ from, until }: Period): CalendarDate[] {
  return [from && earliest(from), until?.date].filter((date) => date !== undefined);
}
