import type { DutyStatus, JudgedDuty } from "../../duties/judge.ts";
import { type DutySummary, doubtfulSourcesOf, summaryOf, worstFirst } from "../../duties/summary.ts";
import { inWords, partialDate, toIsoDate } from "../../model/dates.ts";
import type { DutySource, NotSeen } from "../../model/duty.ts";
import type { CalendarDate } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import { joinNames } from "../../text/phrases.ts";
import { type Cell, table, wrapped } from "./columns.ts";
import { harmlessLine } from "./harmless.ts";
import type { Terminal } from "./terminal.ts";

/** What was judged of the duties of the law. */
export interface DutiesReport {
  readonly asOf: CalendarDate;
  readonly judged: readonly JudgedDuty[];
  readonly notSeen: readonly NotSeen[];
}

/** The words of the report. */
const words = {
  title: (day: CalendarDate) => `What the law asks, as of ${day}`,
  heads: ["Status", "What is asked"],
  statuses: {
    met: "Met",
    empty: "Empty",
    notMet: "Not met",
    ahead: "Not yet in force",
    over: "No longer in force",
  } satisfies Record<DutyStatus, string>,
  lacksPassage: (id: string) => `No passage is marked: write meets: [${id}] where one says it.`,
  emptyPassage: "nothing stands there",
  from: (from: string) => (from === unknown ? "from a day that is not set" : `from ${dayInWords(from)}`),
  until: (until: string) => `until ${dayInWords(until)}`,
  doubtful: "Not read in their own text, or not known in full:",
  readAs: { text: "read at", quotation: "read as quoted at", summary: "read as summed up at" } satisfies Record<
    DutySource["read"],
    string
  >,
  notSeen: "Looked for and not read, so that nothing is asked because of it:",
  nothing: "No duties are known: arrangements.yaml does not say for which remit and jurisdiction.",
  sum: ({ counts: { met, notMet, empty } }: DutySummary) =>
    `${met} of ${met + notMet + empty} met${listed([
      [notMet, "not met"],
      [empty, empty === 1 ? "met by an empty passage" : "met by empty passages"],
    ])}`,
  toAdd: (from: string, count: number) => `${words.from(from)}: ${count === 1 ? "1 thing" : `${count} things`} to add`,
};

/** The report for a person at a terminal: each duty with where it is met or what is missing, what is lacking first. */
export function dutiesText({ asOf, judged, notSeen }: DutiesReport, { width, colours }: Terminal): string {
  if (judged.length === 0) return `${words.nothing}\n`;
  const rows = worstFirst(judged).map((each) => ({ cells: cellsOf(each, colours), below: linesBelow(each, colours) }));
  const heads = words.heads.map((text) => ({ text, style: colours.dim }));
  const summary = summaryOf(judged);
  return [
    colours.bold(words.title(asOf)),
    "",
    table({ heads, rows, width, belowAt: 1 }),
    "",
    ...remarks(words.doubtful, doubtfulSourcesOf(judged).map(doubtOf), width),
    ...remarks(
      words.notSeen,
      notSeen.map(({ what, effect }) => `${what} ${effect}`),
      width,
    ),
    ...wrapped(`${[words.sum(summary), ...summary.toAdd.map(({ from, count }) => words.toAdd(from, count))].join("; ")}.`, width),
    "",
  ].join("\n");
}

function cellsOf({ duty, status }: JudgedDuty, colours: Terminal["colours"]): Cell[] {
  const styles: Record<DutyStatus, Cell["style"]> = {
    met: colours.green,
    empty: colours.yellow,
    notMet: colours.red,
    ahead: colours.dim,
    over: colours.dim,
  };
  return [{ text: words.statuses[status], style: styles[status] }, { text: duty.about }];
}

/** Below a duty: its id, when it holds where that is not simply now, its sources, where it is met, and what is missing. */
function linesBelow({ duty, status, places, empty, missing, lacksPassage }: JudgedDuty, colours: Terminal["colours"]): Cell[] {
  const { id, sources, from, until } = duty;
  const time =
    status === "ahead" ? [words.from(isoOf(from))] : status === "over" && until !== undefined ? [words.until(isoOf(until))] : [];
  return [
    { text: [id, ...time].join(", "), style: colours.dim },
    { text: sources.map(({ title, provision }) => `${title}, ${provision}`).join("; "), style: colours.dim },
    ...places.map((place) => ({ text: `${harmlessLine(place.file)}:${place.line}  ${place.words}` })),
    ...empty.map((place) => ({
      text: `${harmlessLine(place.file)}:${place.line}  ${place.words}: ${words.emptyPassage}`,
      style: colours.yellow,
    })),
    ...[...missing, ...(lacksPassage ? [words.lacksPassage(id)] : [])].map((text) => ({ text })),
  ];
}

function doubtOf({ title, provision, address, read, note = "" }: DutySource): string {
  return `${title}, ${provision}, ${words.readAs[read]} ${address}. ${note}`;
}

function remarks(title: string, entries: readonly string[], width: number): string[] {
  if (entries.length === 0) return [];
  return [
    title,
    ...entries.flatMap((each) => wrapped(each, width - 4).map((line, at) => `${at === 0 ? "- " : "  "}${line}`)),
    "",
  ];
}

function listed(parts: readonly (readonly [count: number, what: string])[]): string {
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length === 0 ? "" : `, ${joinNames(said)}`;
}

function isoOf(when: JudgedDuty["duty"]["from"]): string {
  return when === unknown ? unknown : toIsoDate(when);
}

function dayInWords(iso: string): string {
  const date = partialDate(iso);
  return date === undefined ? iso : inWords(date);
}
