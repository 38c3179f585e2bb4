import type { CalendarDate } from "../model/model.ts";
import type { DocumentSection } from "../site/document-sections.ts";
import type { TextKey } from "../words/words.ts";
import type { Run } from "./wording/word-runs.ts";

/** What a reader asks about, in the order in which changes are told, each with the message of its heading. */
export const topicTitles = {
  partnership: "changes.topics.partnership",
  organisations: "pages.partners",
  people: "changes.topics.people",
  groups: "pages.groups",
  members: "changes.topics.members",
  reviews: "pages.reviews",
  aims: "changes.topics.aims",
  documents: "changes.topics.documents",
  corrections: "changes.topics.corrections",
  website: "changes.topics.website",
  wording: "changes.topics.wording",
} as const satisfies Readonly<Record<string, TextKey>>;

export type Topic = keyof typeof topicTitles;

/** The topics in the order in which they are told. */
export const topics = Object.keys(topicTitles) as Topic[];

/** The ids of the records that a change is about. Of people only of those whose names are published. */
export interface About {
  readonly groups: readonly string[];
  readonly organisations: readonly string[];
  readonly people: readonly string[];
}

/** One difference between two states of the arrangements. */
export interface Change {
  readonly topic: Topic;
  readonly about: About;
  /** The whole of it in words, a sentence with its full stop. */
  readonly sentence: string;
  /** Since when it holds, or until when what is gone held, where the data say it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly since?: string;
  /** A text that was changed, word by word; of a section its printed title is the first line. */
  readonly runs?: readonly Run[];
  /** The section whose wording it is; of one that was taken out, as it was. */
  readonly section?: Omit<DocumentSection, "text">;
  /** Whether all of it follows from other changes, such as a new name that the section repeats. */
  readonly follows?: true;
}

/** One of the two states that are compared. */
export interface ComparedState {
  /** The day on which the facts hold. */
  readonly on: CalendarDate;
  /** The date of the edition that the document states. */
  readonly edition: CalendarDate;
}

/** All differences between two states, by topic and then in the order of the later state; what is gone stands last. */
export interface Comparison {
  readonly before: ComparedState;
  readonly after: ComparedState;
  readonly changes: readonly Change[];
}

/** The records that a change is about, by their ids. Repeated ids and gaps are left out. */
export function about(ids: { readonly [Kind in keyof About]?: readonly (string | undefined)[] }): About {
  const known = (list: readonly (string | undefined)[] = []) => [...new Set(list.filter((id) => id !== undefined))];
  return { groups: known(ids.groups), organisations: known(ids.organisations), people: known(ids.people) };
}

/** Whether a change is about the record of a kind with an id. */
export function isAbout(change: Change, kind: keyof About, id: string): boolean {
  return change.about[kind].includes(id);
}
