import { addMonths, daysBetween, inWords, monthNames } from "../model/dates.ts";
import type { CalendarDate, CoChairs, Person } from "../model/model.ts";
import { personName } from "../text/names.ts";

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

/** Who chairs when: the standing co-chair over the whole time, each of the others in their own period. */
export function rotationTimeline({ standing, rotation }: CoChairs): RotationTimeline | undefined {
  const [first, last] = [rotation[0], rotation.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const days = daysBetween(first.from, last.until) + 1;
  const x = (date: CalendarDate) => Math.round((width * daysBetween(first.from, date) * 10) / days) / 10;
  const toBar = (person: Person, from: CalendarDate, to: CalendarDate, row: number, isStanding: boolean): RotationBar => ({
    x: x(from),
    width: Math.round((x(to) - x(from) + width / days) * 10) / 10,
    y: row * rowHeight,
    name: personName(person),
    standing: isStanding,
  });
  const rows = standing === undefined ? 0 : 1;
  const bars = [
    ...(standing === undefined ? [] : [toBar(standing, first.from, last.until, 0, true)]),
    ...rotation.map(({ person, from, until }, index) => toBar(person, from, until, index + rows, false)),
  ];
  return {
    width,
    height: bars.length * rowHeight + tickLabelHeight,
    bars,
    ticks: quarterDatesOf(first.from, last.until).map((date) => ({ x: x(date), label: tickLabel(date) })),
    label: `Co-chairs from ${inWords(first.from)} to ${inWords(last.until)}; the table beside it says the same.`,
  };
}

/** The first day, and the same day of every third month after it up to the last day. */
function quarterDatesOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addMonths(date, 3)) dates.push(date);
  return dates;
}

/** "Oct 24". */
function tickLabel(date: CalendarDate): string {
  return `${(monthNames[Number(date.slice(5, 7)) - 1] ?? "").slice(0, 3)} ${date.slice(2, 4)}`;
}
