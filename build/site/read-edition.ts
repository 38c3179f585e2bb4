import { readFile } from "node:fs/promises";
import type { Comparison } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import type { State } from "../../src/compare/states.ts";
import { editionDataFile } from "../../src/load/files/edition-files.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import { readSnapshot } from "../../src/load/snapshot/read-snapshot.ts";
import type { Snapshot } from "../../src/load/snapshot/snapshot.ts";
import { inWords } from "../../src/model/dates.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import type { CalendarDate, Edition } from "../../src/model/model.ts";
import { sha256 } from "../../src/outputs/edition/freeze.ts";

/**
 * A published edition as it was on its day; undefined where its data are not there, which the check tells.
 * @throws {MachineFault} where this program cannot read all of it: what is not read would be told as a change
 */
export async function readEdition(edition: Edition): Promise<State | undefined> {
  const text = await readEditionData(edition);
  if (text === undefined) return undefined;
  const mark = sha256(text);
  const state = alreadyRead.get(mark) ?? stateFrom(JSON.parse(text) as Snapshot, edition);
  alreadyRead.set(mark, state);
  return state;
}

/** The editions that were read, by the marks of their data, which never change: the preview asks again after each edit. */
const alreadyRead = new Map<string, State>();

/** All that a published edition said, as the text of its snapshot; undefined where it is not there. */
export async function readEditionData({ files }: Edition): Promise<string | undefined> {
  const file = files.find(({ name }) => name === editionDataFile);
  return file && readFile(file.location, "utf8");
}

function stateFrom(snapshot: Snapshot, { date, files }: Edition): State {
  const shown = displayPath(files.find(({ name }) => name === editionDataFile)?.location ?? editionDataFile);
  const { facts, findings } = readSnapshot(snapshot, shown, "");
  const [first] = findings.filter(({ severity }) => severity === "error");
  if (facts !== undefined && first === undefined)
    return { model: modelOn(facts, date), sections: snapshot.sections, documentAlone: true };
  const where = first === undefined ? shown : `${first.file}: ${first.message}`;
  throw new MachineFault(
    `This version of the program cannot read all that the edition of ${inWords(date)} said, so that nothing can be compared with it (${where}) Build with the version that published it, and report this. The edition itself is as it was: leave it alone.`,
  );
}

/** Every published edition as it was on its day, by its day, the oldest first; those whose data are not there are left out. */
export async function readEditions({ editions }: ModelOnDay): Promise<Map<CalendarDate, State>> {
  const states = new Map<CalendarDate, State>();
  for (const edition of [...editions].reverse()) {
    const state = await readEdition(edition);
    if (state !== undefined) states.set(edition.date, state);
  }
  return states;
}

/**
 * What changed in each edition since the one before, by its day. That it is another edition goes without saying.
 * @param model the present facts: nobody is named who is not published in them, whatever the editions did
 */
export function compareEditions(states: ReadonlyMap<CalendarDate, State>, model: ModelOnDay): Map<CalendarDate, Comparison> {
  const between = new Map<CalendarDate, Comparison>();
  let before: State | undefined;
  for (const [day, after] of states) {
    if (before !== undefined) between.set(day, compare(ofEdition(before, after), after, model));
    before = after;
  }
  return between;
}

function ofEdition(state: State, { model: { arrangements } }: State): State {
  const { edition } = arrangements;
  return { ...state, model: { ...state.model, arrangements: { ...state.model.arrangements, edition } } };
}
