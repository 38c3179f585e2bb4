import type { Asset, Chapter, CitedDocument, Group, Partner, Person } from "../../model/model.ts";
import type { DataFiles } from "../../model/places.ts";
import type { TitleWords } from "./titles.ts";

/**
 * The records made so far, by their ids. An id that names nothing gives undefined: it has been reported where it stands,
 * and what depends on it is left out of the model.
 */
export interface Directory {
  readonly partners: ReadonlyMap<string, Partner>;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly documents: ReadonlyMap<string, CitedDocument>;
  readonly chapters: ReadonlyMap<string, Chapter>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly titleWords: TitleWords;
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
export function lookUpBody({ groups, partners }: Directory, id: string | undefined): Group | Partner | undefined {
  return lookUp<Group | Partner>(groups, id) ?? lookUp<Group | Partner>(partners, id);
}

/** Records by their ids; of two with one id the first counts. */
export function byId<Named extends { readonly id: string }>(records: readonly Named[]): Map<string, Named> {
  return new Map(records.toReversed().map((record) => [record.id, record]));
}
