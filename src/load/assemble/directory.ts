import type { Asset, Group, Partner } from "../../model/model.ts";
import type { DataFiles } from "../../model/places.ts";
import type { RecordIndex } from "../../model/record-index.ts";
import type { FillTitle } from "./titles.ts";

/**
 * The records made so far, by their ids. An id that names nothing gives undefined: it has been reported where it stands,
 * and what depends on it is left out of the model.
 */
export interface Directory extends Pick<RecordIndex, "partner" | "person" | "group" | "document" | "chapter" | "clause"> {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly fillTitle: FillTitle;
  readonly files: DataFiles;
}

/** The record with an id, if there is an id and it names one. */
export function lookUp<Found>(records: ReadonlyMap<string, Found>, id: string | undefined): Found | undefined {
  return id === undefined ? undefined : records.get(id);
}

/** The records with these ids in their order, without those that name nothing. */
export function lookUpAll<Found>(records: ReadonlyMap<string, Found>, ids: readonly string[] | undefined): Found[] {
  return (ids ?? []).flatMap((id) => records.get(id) ?? []);
}

/** The group or partner with an id. Their ids never collide. */
export function lookUpBody({ group, partner }: Directory, id: string | undefined): Group | Partner | undefined {
  return lookUp<Group | Partner>(group, id) ?? lookUp<Group | Partner>(partner, id);
}
