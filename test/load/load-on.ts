import { type LoadResult, load, modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { day } from "../model/made.ts";

/** What loading gives, with the model of a day. */
export interface LoadedOn extends LoadResult {
  readonly model?: ModelOnDay;
}

/** Loads a data folder and makes the model of a day. */
export async function loadOn(folder: string, on: string): Promise<LoadedOn> {
  const loaded = await load(folder);
  return { ...loaded, ...(loaded.facts !== undefined && { model: modelOn(loaded.facts, day(on)) }) };
}
