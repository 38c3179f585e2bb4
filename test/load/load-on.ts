import { type LoadResult, load, modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { day } from "../model/made.ts";

/** What loading gives, with the model of a day in place of the facts of every time. */
export interface LoadedOn extends Omit<LoadResult, "facts"> {
  readonly model?: ModelOnDay;
}

/** Loads a data folder and makes the model of a day. */
export async function loadOn(folder: string, on: string): Promise<LoadedOn> {
  const { facts, ...rest } = await load(folder);
  return { ...rest, ...(facts !== undefined && { model: modelOn(facts, day(on)) }) };
}
