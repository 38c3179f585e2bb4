import type { Words } from "../words/words.ts";
import type { AcceptedFinding } from "./accepted.ts";
import type { Aims } from "./aims.ts";
import type { Arrangements, Chapter, CitedDocument, Emergency } from "./arrangements.ts";
import type { Asset, StaticFile } from "./base.ts";
import type { Clause } from "./clauses.ts";
import type { CoChairs } from "./co-chairs.ts";
import type { Desk } from "./desk.ts";
import type { Edition, SignOff } from "./edition.ts";
import type { Group } from "./group.ts";
import type { Appointment, OfficeHolder, Partner, Person } from "./people.ts";
import type { DataFiles } from "./places/places.ts";
import type { Profile } from "./profile.ts";
import type { Proofreading } from "./proofreading.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Review } from "./review.ts";
import type { Tenure } from "./tenure.ts";
import type { Website } from "./website.ts";

export type * from "./aims.ts";
export type * from "./arrangements.ts";
export type * from "./base.ts";
export type * from "./clauses.ts";
export type * from "./co-chairs.ts";
export type * from "./duty.ts";
export type * from "./edition.ts";
export type * from "./group.ts";
export type * from "./people.ts";
export type * from "./review.ts";

/** Everything that one partnership publishes, with every id replaced by the record that it names. */
export interface Model {
  readonly arrangements: Arrangements;
  /** The partner that is the partnership itself. */
  readonly partnership: Partner;
  /** The organisations that exist on the day. */
  readonly partners: readonly Partner[];
  /** The organisations that ended before it. Whatever names one, and its address, still finds it. */
  readonly formerPartners: readonly Partner[];
  readonly people: readonly Person[];
  readonly leadSafeguardingPartners: readonly OfficeHolder[];
  readonly delegatedSafeguardingPartners: readonly OfficeHolder[];
  readonly independentChair?: Appointment;
  readonly independentScrutineer?: Appointment;
  readonly coChairs?: CoChairs;
  /** The groups that exist on the day. */
  readonly groups: readonly Group[];
  /** The groups that were dissolved before it. Whatever names one, and its address, still finds it. */
  readonly formerGroups: readonly Group[];
  /** What is held for a stated time, of every time. */
  readonly tenures: readonly Tenure[];
  /** Whom to call in an emergency, as the partnership names it or else the country; absent where neither is known. */
  readonly emergency?: Emergency;
  readonly clauses: readonly Clause[];
  readonly documents: readonly CitedDocument[];
  readonly aims: Aims;
  readonly corrections: readonly Correction[];
  readonly proofreading: Proofreading;
  readonly accepted: readonly AcceptedFinding[];
  readonly desk: Desk;
  /** The published editions of the day and before, the newest first. */
  readonly editions: readonly Edition[];
  /** The sign-offs of the edition that is being prepared. */
  readonly signOffs: readonly SignOff[];
  readonly chapters: readonly Chapter[];
  /** The parts of the website that are not governance arrangements, where there are any. */
  readonly website?: Website;
  /** The files of the assets folder that something published shows; no other goes out. */
  readonly assets: readonly Asset[];
  /** The files that the website has at its root besides its own. */
  readonly staticFiles: readonly StaticFile[];
  /** Every promise of review: the groups' terms of reference first, then those of the arrangements and of the website. */
  readonly reviews: readonly Review[];
  /** The files that it was read from: where each value is, and which values were at fault. */
  readonly files: DataFiles;
  readonly index: RecordIndex;
  /** What the law asks of it; absent where the data do not say which law it is under, or whom it is for. */
  readonly profile?: Profile;
  /** The words of the interface, as this partnership says them. */
  readonly words: Words;
}

/** What a correction of published words is. What is policy is not corrected. */
export type CorrectionKind = "slip" | "dateFormat" | "oneName" | "structure";

/** Words of a published text that stand otherwise now. */
export interface Correction {
  /** The page of the data that it is about; absent where it is about the document. */
  readonly page?: string;
  readonly published: string;
  readonly now: string;
  /** In how many places the words are so published. */
  readonly times: number;
  readonly kind: CorrectionKind;
  readonly why: string;
}
