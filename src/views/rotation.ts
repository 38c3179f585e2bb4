import { addMonths, daysBetween, daysOf } from "../model/dates.ts";
import type { CalendarDate, CoChairs, Period, Person, Post } from "../model/model.ts";
import { type OfficeHolder, postOn } from "../model/people.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { holderName } from "../text/names.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { monthInShort } from "./month-in-short.ts";

/** The co-chairs' periods as lengths, in the units of the drawing's own view box: time runs from left to right. */
export interface RotationTimeline {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly RotationBar[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The drawing in one sentence, for those who cannot see it. */
  readonly label: string;
}

export interface RotationBar {
  readonly x: number;
  readonly width: number;
  /** The top of the row. */
  readonly y: number;
  readonly name: string;
  readonly standing: boolean;
}

const width = 360;
const rowHeight = 46;
const tickLabelHeight = 24;

/** A row of the table of co-chairs: a period, who co-chairs in it, and who is the standing co-chair in it. */
export interface RotationRow {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly coChair: HolderThen;
  readonly standing: readonly HolderThen[];
}

/** A person with the post held at the time, and since when or until when, where that is less than the whole row. */
export interface HolderThen {
  /** Absent where it is said that nobody knows who. */
  readonly person?: Person;
  readonly post?: Pick<Post, "post" | "partner">;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** Who co-chaired, co-chairs and will co-chair, each with the post held then. */
export function rotationRows({ standing, rotation }: CoChairs): RotationRow[] {
  return rotation.map(({ from, until, postAsPublished, ...holder }) => ({
    from,
    until,
    coChair: withPost(holderIn(holder, {}, from, until), postAsPublished),
    standing: standing
      .filter(({ period }) => daysOf(period).first <= until && daysOf(period).last >= from)
      .map((each) => holderIn(each, each.period, from, until)),
  }));
}

/** The same with another post at the same organisation, where one is given. */
function withPost(holder: HolderThen, post: string | undefined): HolderThen {
  return post === undefined ? holder : { ...holder, post: { ...holder.post, post } };
}

/** Who held an office for a period, within two days. The post is the one held when they began to overlap, or else ended. */
function holderIn({ person }: OfficeHolder, period: Period, from: CalendarDate, until: CalendarDate): HolderThen {
  const { first, last } = daysOf(period);
  const begins = first > from ? first : from;
  const ends = last < until ? last : until;
  const post = person && (postOn(person, begins) ?? postOn(person, ends));
  return {
    ...(person && { person }),
    ...(post !== undefined && { post }),
    ...(begins > from && { from: begins }),
    ...(ends < until && { until: ends }),
  };
}

/** Who chairs when: each standing co-chair as far as the rotation goes, each of the others in their own period. */
export function rotationTimeline(words: Words, { standing, rotation }: CoChairs): RotationTimeline | undefined {
  const [first, last] = [rotation[0], rotation.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const days = daysBetween(first.from, last.until) + 1;
  const x = (date: CalendarDate) => Math.round((width * daysBetween(first.from, date) * 10) / days) / 10;
  const toBar = (holder: OfficeHolder, from: CalendarDate, to: CalendarDate, row: number, isStanding: boolean): RotationBar => ({
    x: x(from),
    width: Math.round((x(to) - x(from) + width / days) * 10) / 10,
    y: row * rowHeight,
    name: holderName(words, holder),
    standing: isStanding,
  });
  const shown = standing
    .map((each) => holderIn(each, each.period, first.from, last.until))
    .filter(({ from = first.from, until = last.until }) => from <= until);
  const bars = [
    ...shown.map(({ from, until, ...holder }, row) => toBar(holder, from ?? first.from, until ?? last.until, row, true)),
    ...rotation.map(({ from, until, postAsPublished: _, ...holder }, index) =>
      toBar(holder, from, until, index + shown.length, false),
    ),
  ];
  return {
    width,
    height: bars.length * rowHeight + tickLabelHeight,
    bars,
    ticks: tickDatesOf(first.from, last.until).map((date) => ({ x: x(date), label: tickLabel(words, date) })),
    label: say(words, "rotation.timeline", { from: dateInWords(words, first.from), until: dateInWords(words, last.until) }),
  };
}

/** How many months lie between two marks: the first of these with which the labels of all marks have room. */
const tickMonths = [3, 6, 12, 24, 60, 120];
const maxTicks = 7;

/** The first day, and the same day of every third month after it up to the last day, or of fewer where those are many. */
function tickDatesOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const series = tickMonths.map((months) => datesFrom(from, to, months));
  return series.find(({ length }) => length <= maxTicks) ?? [from];
}

function datesFrom(from: CalendarDate, to: CalendarDate, months: number): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addMonths(date, months)) dates.push(date);
  return dates;
}

/** "Oct 24". */
function tickLabel(words: Words, date: CalendarDate): string {
  return say(words, "scales.monthOfYear", { month: monthInShort(words, date), year: date.slice(2, 4) });
}
