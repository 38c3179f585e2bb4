import { addMonths, daysBetween } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import type { Words } from "../words/words.ts";
import { monthInShort } from "./month-in-short.ts";
import { positionOn, type TimelineScale } from "./timeline-scale.ts";

/** A mark on a scale with its words; that of a January has the year. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** The least distance between two ticks at which their labels do not overlap. */
const minTickDistance = 64;

/** A tick for the first days of as many months as leave room for their labels, counted so that years begin with one. */
export function ticksOf(words: Words, scale: TimelineScale): Tick[] {
  const { first, last, left, width } = scale;
  const room = ((width - left) / daysBetween(first, last)) * 30;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => months * room >= minTickDistance) ?? 1200;
  const ticks: Tick[] = [];
  for (let date = first; date < last; date = addMonths(date, 1)) {
    if ((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) % step === 0) {
      ticks.push({ x: positionOn(scale, date), ...tickLabel(words, date) });
    }
  }
  return ticks;
}

function tickLabel(words: Words, date: CalendarDate): Pick<Tick, "label" | "isYear"> {
  const month = Number(date.slice(5, 7));
  return month === 1 ? { label: date.slice(0, 4), isYear: true } : { label: monthInShort(words, date), isYear: false };
}
