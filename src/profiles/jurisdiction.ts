import type { DutyFact, DutySource, NotSeen } from "../model/duty.ts";
import type { Remit } from "../model/profile.ts";
import type { Reader } from "../model/readers.ts";
import type { OtherMessages } from "../words/catalogue.ts";

/** What was replaced in the law and guidance of a place. Its `since` is a day as the data write it. */
export interface SupersededTerm {
  readonly words: readonly string[];
  readonly since: string;
  readonly by: string;
  readonly source: string;
}

/** A source of duties: what there is of it beside the provision, which each duty names. */
export interface DutySourceData extends Omit<DutySource, "provision"> {
  readonly id: string;
}

/** What the law asks arrangements to say, as a file has it: docs/duties.md explains the fields. */
export interface DutyData {
  readonly notSeen: readonly NotSeen[];
  readonly sources: readonly DutySourceData[];
  readonly duties: readonly {
    readonly id: string;
    readonly about: string;
    readonly sources: readonly { readonly source: string; readonly provision: string }[];
    readonly from: string;
    readonly until?: string;
    readonly metBy: readonly (DutyFact | "passage")[];
  }[];
}

/** A page for one kind of reader, as a file has it. */
export type ReaderData = Omit<Reader, "exitThisPage" | "pages"> & { readonly exitThisPage?: boolean };

/** What there is of one remit: its own, or that of the remits that it includes. */
export interface RemitData {
  readonly includes?: readonly Remit[];
  readonly duties?: DutyData;
  /** The pages for those who come with one question, in the language of the place. */
  readonly readers?: readonly ReaderData[];
  /** The messages that it has in other words, by language. */
  readonly words: Readonly<Record<string, OtherMessages>>;
}

/** The law of a place for safeguarding partnerships: a folder of this one. */
export interface JurisdictionData {
  readonly name: string;
  /** Its time zone by its name in the IANA database, and its language as a tag of BCP 47, which a new folder begins with. */
  readonly timeZone: string;
  readonly language: string;
  /** Whom to call there in an emergency, and sentences on how to without speaking or hearing. */
  readonly emergency?: { readonly name: string; readonly phone: string; readonly otherWays: readonly string[] };
  readonly superseded: readonly SupersededTerm[];
  /** The duties of every remit. */
  readonly duties?: DutyData;
  readonly remits: Readonly<Record<Remit, RemitData>>;
}
