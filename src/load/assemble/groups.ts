import type {
  Blanks,
  Group,
  Meetings,
  Membership,
  Quorum,
  Seat,
  Section,
  StatedChair,
  TermsOfReference,
} from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, look, lookBody } from "./directory.ts";
import { reviewFrom } from "./reviews.ts";
import { entriesOf, filled, maybe, placeOf, proseOf, type Sound, solid, within } from "./sources.ts";

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The groups in the order of their ids, as yet without anything that points at another record. */
export function groupShells(files: readonly Sound<records.Group>[]): Group[] {
  return files.map((file) => {
    const { name, shortName, formalName, otherNames, kind } = file.record;
    return filled<Group>({
      ...placeOf(file),
      id: file.id,
      name,
      shortName,
      formalName,
      otherNames: solid(otherNames),
      kind,
      reportsTo: [],
      linksTo: [],
      statedChairs: [],
      memberships: [],
      blanks: {},
    });
  });
}

/** Gives a group what points at other records, and all that hangs on it. */
export function completeGroup(
  shell: Group,
  file: Sound<records.Group>,
  directory: Directory,
  textFingerprint: string | undefined,
): void {
  const { record } = file;
  const group: Mutable<Group> = shell;
  group.reportsTo = (record.reportsTo ?? []).flatMap((id) => lookBody(directory, id) ?? []);
  group.linksTo = (record.linksTo ?? []).flatMap((id) => lookBody(directory, id) ?? []);
  group.statedChairs = solid(record.chairs).map((chair) => statedChair(chair, directory));
  group.memberships = entriesOf(file, record.memberships, "memberships").map((entry) => membership(entry, shell, directory));
  group.blanks = { ...record.blanks };
  const ownedBy = look(directory.partners, record.ownedBy);
  if (ownedBy !== undefined) group.ownedBy = ownedBy;
  if (record.summary !== undefined) group.summary = proseOf(file, record.summary, "summary");
  if (record.meetings !== undefined) group.meetings = meetings(within(file, record.meetings, "meetings"));
  if (record.quorum !== undefined) group.quorum = quorum(within(file, record.quorum, "quorum"));
  if (record.termsOfReference !== undefined) {
    group.termsOfReference = termsOfReference(within(file, record.termsOfReference, "termsOfReference"), shell, directory);
  }
  if (record.review !== undefined) {
    const title = group.termsOfReference?.title ?? `${shell.name} Terms of Reference`;
    const about = { id: shell.id, kind: "termsOfReference", title, group: shell } as const;
    group.review = reviewFrom(within(file, record.review, "review"), about, directory, textFingerprint);
  }
}

function statedChair(chair: NonNullable<records.Group["chairs"]>[number], directory: Directory): StatedChair {
  const { role, person, post, agency, organisation } = chair;
  return filled<StatedChair>({
    role,
    person: look(directory.people, person),
    post,
    agency: look(directory.partners, agency),
    organisation,
  });
}

function meetings(from: Sound<NonNullable<records.Group["meetings"]>>): Meetings {
  const { timesAYear, timesATerm, atLeast = false, notIn, words } = from.record;
  return filled<Meetings>({ timesAYear, timesATerm, atLeast, notIn: solid(notIn), words: proseOf(from, words, "words") });
}

function quorum(from: Sound<NonNullable<records.Group["quorum"]>>): Quorum {
  const { members, of = "members", different, include, words } = from.record;
  return filled<Quorum>({ members, of, different, include: solid(include), words: proseOf(from, words, "words") });
}

function membership(
  entry: Sound<NonNullable<records.Group["memberships"]>[number]>,
  group: Group,
  directory: Directory,
): Membership {
  const { agency, constituency, department, as = "member", seats } = entry.record;
  return filled<Membership>({
    ...placeOf(entry),
    group,
    agency: look(directory.partners, agency),
    constituency,
    department,
    as,
    seats: entriesOf(entry, seats, "seats").map((each) => seat(each, directory)),
  });
}

function seat(entry: Sound<records.Seat>, directory: Directory): Seat {
  const { person, chairOf, number = 1, ...plain } = entry.record;
  const chaired = look(directory.groups, chairOf?.group);
  return filled<Seat>({
    ...plain,
    ...placeOf(entry),
    person: look(directory.people, person),
    chairOf: chairOf === undefined || chaired === undefined ? undefined : { group: chaired, role: chairOf.role },
    number,
  });
}

function termsOfReference(
  from: Sound<NonNullable<records.Group["termsOfReference"]>>,
  group: Group,
  directory: Directory,
): TermsOfReference {
  const { title = `${group.name} Terms of Reference`, sections, annexes } = from.record;
  return {
    ...placeOf(from),
    title: directory.titleWords(title),
    sections: entriesOf(from, sections, "sections").map((entry) => section(entry, group.blanks)),
    annexes: entriesOf(from, annexes, "annexes").map((entry) => {
      const { id, title: heading, text } = entry.record;
      return { ...placeOf(entry), id, title: heading, text: proseOf(entry, text, "text") };
    }),
  };
}

function section(entry: Sound<records.Section>, inherited: Blanks): Section {
  const { heading, number, text, blanks: own, sections } = entry.record;
  const blanks = { ...inherited, ...own };
  return filled<Section>({
    ...placeOf(entry),
    heading,
    number,
    text: maybe(text, (words) => proseOf(entry, words, "text")),
    blanks,
    sections: entriesOf(entry, sections, "sections").map((each) => section(each, blanks)),
  });
}
