import { type Blanks, fillBlanks } from "../../model/clauses.ts";
import type { Group, Meetings, Partner, Prose, Quorum, Reports, StatedChair } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import { type CountedFacts, factBlanksOf, timesInMonths } from "../../text/fact-blanks.ts";
import type { Words } from "../../words/words.ts";
import { assumedEntriesOf } from "../assumed.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp, lookUpAll, lookUpBodies } from "./directory.ts";
import { timesOf } from "./in-force.ts";
import { exists, membershipsFrom, personFrom } from "./memberships.ts";
import { namesOf } from "./names.ts";
import { reviewFrom } from "./reviews.ts";
import {
  blanksOf,
  entriesIn,
  isKnown,
  partOf,
  proseOf,
  sourceOf,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";
import { termsOfReferenceFrom } from "./terms.ts";

type Stated<Field extends "meetings" | "quorum"> = Extract<NonNullable<records.Group[Field]>, object>;
type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The groups of the model, in the order of their ids, still without anything that refers to another record. */
export function groupShellsFrom(files: readonly ValidRecord<records.Group>[]): Group[] {
  return files.map((file) => {
    const { formalName, kind } = file.record;
    return withoutUndefined<Group>({
      ...sourceOf(file),
      id: file.id,
      formerIds: withoutGaps(file.record.formerIds),
      ...namesOf(file),
      formalName,
      kind,
      ...timesOf(file),
      succeededBy: [],
      cameFrom: [],
      reportsTo: [],
      formerParents: [],
      linksTo: [],
      ownedBy: [],
      statedChairs: [],
      memberships: [],
      atMost: [],
      blanks: {},
      unknown: [],
      none: file.record.none ?? {},
    });
  });
}

/** Completes a group with what refers to other records: reporting lines, chairs, members, terms of reference, review. */
export function completeGroup(
  shell: Group,
  file: ValidRecord<records.Group>,
  directory: Directory,
  textFingerprint: string | undefined,
): void {
  const { record } = file;
  const group: Mutable<Group> = shell;
  const parents = entriesIn<ParentRecord>(file, record.reportsTo, "reportsTo").map((entry) => entry.record);
  const assumed = assumedEntriesOf(record, "reportsTo", parents.map(parentIdOf));
  const stated = parents.filter((parent) => !assumed.includes(parentIdOf(parent)));
  const parentBodies = (each: readonly ParentRecord[]) => each.flatMap((parent) => parentFrom(parent, directory));
  const [chartParent] = parentBodies(parents).filter(exists);
  if (chartParent !== undefined) group.chartParent = chartParent;
  group.reportsTo = parentBodies(stated).filter(exists);
  group.formerParents = parentBodies(parents).filter(({ time }) => time === "over");
  group.succeededBy = lookUpBodies(directory, record.succeededBy);
  group.cameFrom = lookUpBodies(directory, record.cameFrom);
  group.linksTo = lookUpBodies(directory, record.linksTo).filter(exists);
  if (record.reports !== undefined) group.reports = reportsFrom(record.reports, directory);
  group.statedChairs = entriesIn(file, record.chairs, "chairs").map((each) => statedChairFrom(each.record, shell, directory));
  group.memberships = entriesIn(file, record.memberships, "memberships").flatMap((entry) =>
    membershipsFrom(entry, shell, directory),
  );
  group.atMost = withoutGaps(record.atMost);
  const facts = factsOf(directory.words, record);
  group.blanks = { ...blanksOf(file), ...facts };
  group.ownedBy = lookUpAll(directory.partner, typeof record.ownedBy === "string" ? [record.ownedBy] : record.ownedBy);
  if (record.summary !== undefined) group.summary = withFacts(proseOf(file, "summary"), facts);
  const { meetings, quorum } = record;
  if (isKnown(meetings)) group.meetings = meetingsFrom(partOf(file, meetings, "meetings"), facts);
  if (isKnown(quorum)) group.quorum = quorumFrom(partOf(file, quorum, "quorum"), facts, directory);
  group.unknown = (["meetings", "quorum"] as const).filter((field) => record[field] === unknown);
  if (record.termsOfReference !== undefined) {
    group.termsOfReference = termsOfReferenceFrom(partOf(file, record.termsOfReference, "termsOfReference"), shell, directory);
  }
  if (record.review !== undefined) {
    const title = group.termsOfReference?.title ?? `${shell.name} Terms of Reference`;
    const about = { id: shell.id, kind: "termsOfReference", title, group: shell } as const;
    group.review = reviewFrom(partOf(file, record.review, "review"), about, directory, textFingerprint);
  }
}

/** The words for the blanks that the facts of a group fill in, as far as they are known. */
export function factsOf(words: Words, { meetings, quorum }: records.Group): Blanks {
  return factBlanksOf(words, { ...(isKnown(meetings) && { meetings }), ...(isKnown(quorum) && { quorum }) } as CountedFacts);
}

function reportsFrom({ via, directly, to, others }: NonNullable<records.Group["reports"]>, directory: Directory): Reports {
  const through = lookUp(directory.group, via);
  return withoutUndefined<Reports>({
    via: through !== undefined && exists(through) ? through : undefined,
    directly,
    to: lookUpBodies(directory, to).filter(exists),
    others: withoutGaps(others),
  });
}

/** An entry of what a group reports to. */
export type ParentRecord = NonNullable<records.Group["reportsTo"]>[number];

/** What an entry says that a group reports to; nothing where its id names nothing. */
export function parentFrom(parent: ParentRecord, directory: Directory): (Group | Partner)[] {
  return lookUpBodies(directory, [parentIdOf(parent)]);
}

function parentIdOf(parent: ParentRecord): string {
  return typeof parent === "string" ? parent : parent.group;
}

/** A chair that the head of the terms of reference states; an organisation alone stands for the seat that chairs for it. */
export function statedChairFrom(
  chair: NonNullable<records.Group["chairs"]>[number],
  group: Group,
  directory: Directory,
): StatedChair {
  const { role, person, agency, organisation, asPublished } = chair;
  const seat = agency === undefined ? undefined : directory.chairSeats.get(group.id)?.find((each) => each.agency === agency);
  const post = chair.post ?? (person === undefined || person === unknown ? seat?.post : undefined);
  return withoutUndefined<StatedChair>({
    role,
    ...personFrom(person, directory),
    post,
    agency: lookUp(directory.partner, agency),
    organisation,
    asPublished,
  });
}

function meetingsFrom(from: ValidRecord<Stated<"meetings">>, facts: Blanks): Meetings {
  const { timesATerm, atLeast = false, notIn } = from.record;
  const months = withoutGaps(from.record.months);
  return withoutUndefined<Meetings>({
    timesAYear: from.record.timesAYear ?? (timesATerm === undefined ? timesInMonths(months) : undefined),
    timesATerm,
    atLeast,
    months,
    notIn: withoutGaps(notIn),
    words: withFacts(proseOf(from, "words"), facts),
  });
}

function quorumFrom(from: ValidRecord<Stated<"quorum">>, facts: Blanks, directory: Directory): Quorum {
  const { members, of = "members", different, include, organisations, substitutes } = from.record;
  return withoutUndefined<Quorum>({
    members,
    of,
    different,
    include: withoutGaps(include),
    organisations: withoutGaps(organisations).map((each) => ({ ...each, among: lookUpAll(directory.partner, each.among) })),
    substitutes,
    words: withFacts(proseOf(from, "words"), facts),
  });
}

/** A text of a group with its facts filled into the blanks for them. */
function withFacts(text: Prose, facts: Blanks): Prose {
  return { ...text, ...fillBlanks(text, facts) };
}
