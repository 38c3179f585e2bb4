import type { Asset, Group, Partner } from "../../model/model.ts";
import type { DataFiles } from "../../model/places/places.ts";
import type { RecordIndex } from "../../model/record-index.ts";
import type { Words } from "../../words/words.ts";
import type { ChairHolder, ChairSeat } from "./chair-seats.ts";
import type { FillTitle } from "./titles.ts";

/**
 * The records of the model that exist so far, by their ids. An id that names nothing gives undefined: it has been
 * reported, and what depends on it is left out of the model.
 */
export interface Directory extends Pick<RecordIndex, "partner" | "person" | "group" | "document" | "chapter" | "clause"> {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly fillTitle: FillTitle;
  readonly files: DataFiles;
  readonly chairSeats: ReadonlyMap<string, readonly ChairSeat[]>;
  readonly chairHolders: ReadonlyMap<string, readonly ChairHolder[]>;
  /** The names and ids of people who are not published. They are compared with words that are to go out, and never go out. */
  readonly unpublishedNames: readonly string[];
  /** The words of the interface in the language of the arrangements, in which facts are filled into texts. */
  readonly words: Words;
  /** Whether it is published where reviews are minuted. */
  readonly publishMinutes: boolean;
}

/** The record with an id; undefined where there is no id or it names nothing. */
export function lookUp<Found>(records: ReadonlyMap<string, Found>, id: string | undefined): Found | undefined {
  return id === undefined ? undefined : records.get(id);
}

/** The records with these ids, in the order of the ids. Ids that name nothing are left out. */
export function lookUpAll<Found>(records: ReadonlyMap<string, Found>, ids: readonly string[] | undefined): Found[] {
  return (ids ?? []).flatMap((id) => records.get(id) ?? []);
}

/** The groups and partners with these ids, in the order of the ids. */
export function lookUpBodies(directory: Directory, ids: readonly string[] | undefined): (Group | Partner)[] {
  return (ids ?? []).flatMap((id) => lookUpBody(directory, id) ?? []);
}

/** The group or partner with an id. No group has the same id as a partner. */
export function lookUpBody({ group, partner }: Directory, id: string | undefined): Group | Partner | undefined {
  return lookUp<Group | Partner>(group, id) ?? lookUp<Group | Partner>(partner, id);
}
