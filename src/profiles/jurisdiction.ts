import type { ExpectedReview, Remit } from "../model/profile.ts";
import type { OtherMessages } from "../words/catalogue.ts";

/** What was replaced in the law and guidance of a place. Its `since` is a day as the data write it. */
export interface SupersededTerm {
  readonly words: readonly string[];
  readonly since: string;
  readonly by: string;
  readonly source: string;
}

/** What there is of one remit: its own, or that of the remits that it includes. */
export interface RemitData {
  readonly includes?: readonly Remit[];
  readonly expectedReviews?: readonly ExpectedReview[];
  /** The messages that it has in other words, by language. */
  readonly words: Readonly<Record<string, OtherMessages>>;
}

/** The law of a place for safeguarding partnerships: a folder of this one. */
export interface JurisdictionData {
  readonly name: string;
  /** Its time zone by its name in the IANA database, and its language as a tag of BCP 47, which a new folder begins with. */
  readonly timeZone: string;
  readonly language: string;
  readonly superseded: readonly SupersededTerm[];
  readonly remits: Readonly<Record<Remit, RemitData>>;
}
