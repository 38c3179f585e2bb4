import { isGroup } from "../../model/group.ts";
import type { Group, GroupKind, Meetings, Quorum, StatedChair } from "../../model/model.ts";
import { factBlanksOf } from "../../text/fact-blanks.ts";
import { membershipName, roleName, statedChairLine } from "../../text/names.ts";
import { numberInWords } from "../../text/numbers.ts";
import { capitalise, joinNames, quantity } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { publicKey } from "../shared/public-key.ts";
import { matchById, type Pair } from "../shared/records.ts";
import { beginningOf, changeOfValue, sinceOf, the, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { bodyFields, changedNames, endOfBody, idsOf, listed, renamed, successionOf } from "./bodies.ts";
import { changesOfMembers } from "./members.ts";

/** Which groups begin and end, what changes of those that stay, and who gains and loses a seat on them. */
export function changesOfGroups(models: Models): Change[] {
  const { both, gone, come } = matchById(models.before.groups, models.after.groups);
  return [
    ...both.flatMap((pair) => [...changesOf(models, pair), ...changesOfMembers(models, pair)]),
    ...come.map(begun),
    ...gone.map((group) => ended(models, group)),
  ];
}

const kinds: Readonly<Record<GroupKind, string>> = {
  leadership: "leadership",
  board: "board",
  assembly: "assembly",
  forum: "forum",
  subGroup: "sub-group",
  taskAndFinish: "task and finish group",
};

const fields: Fields<Group> = {
  ...bodyFields,
  formalName: field("formal name", ({ formalName }) => formalName),
  kind: field("kind", ({ kind }) => kinds[kind]),
  reportsTo: "told by a sentence of its own",
  chartParent: field(
    "place in the chart",
    (group) => chartOnly(group)?.name,
    (group) => chartOnly(group)?.id,
  ),
  formerParents: "serves the check alone",
  linksTo: "told by a sentence of its own",
  ownedBy: field(
    "owner",
    ({ ownedBy }) => ownedBy?.name,
    ({ ownedBy }) => ownedBy?.id,
  ),
  summary: "told by a sentence of its own",
  statedChairs: "told by a sentence of its own",
  meetings: "told by a sentence of its own",
  unknown: field("list of what is not known", ({ unknown }) => (unknown.length === 0 ? undefined : unknown.join(" and "))),
  none: "serves the check alone",
  quorum: "told by a sentence of its own",
  memberships: "told by a sentence of its own",
  blanks: "stands in the wording",
  termsOfReference: "stands in the wording",
  review: "told by a sentence of its own",
};

/** What it stands below in the chart although no document states that it reports to it. */
function chartOnly({ chartParent, reportsTo }: Group): Group["chartParent"] {
  return chartParent === undefined || reportsTo.includes(chartParent) ? undefined : chartParent;
}

function chairInWords(chair: StatedChair): string {
  const { role, name, post } = statedChairLine(english, chair);
  const place = [roleName(english, role), post].filter(Boolean).join(", ");
  return name === undefined ? place : `${name} (${place})`;
}

/** Other chairs than the head of the terms of reference named before. Seats that chair are told with the members. */
function changedChairs(models: Models, { before, after }: Pair<Group>): string[] {
  const keyOf = ({ statedChairs }: Group) =>
    JSON.stringify(
      statedChairs.map(({ role, person, post, agency, organisation }) => [
        role,
        person && publicKey(models, person),
        post,
        agency?.id,
        organisation,
      ]),
    );
  const words = ({ statedChairs }: Group) => listed(statedChairs.map(chairInWords));
  if (keyOf(before) === keyOf(after) || words(before) === words(after)) return [];
  return [changeOfValue(`The stated chair of ${the(after.name)}`, words(before), words(after))];
}

function changesOf(models: Models, pair: Pair<Group>): Change[] {
  const { before, after } = pair;
  const group = the(after.name);
  const told = (sentence: string) => change(after, sentence);
  const texts = { before, after };
  return [
    ...renamed(pair, (name) => capitalise(the(name))).map(({ sentence, from }) => ({ ...told(sentence), ...sinceOf(from) })),
    ...changedNames(pair).map(told),
    ...changedBodies(pair).map(told),
    ...changedChairs(models, pair).map(told),
    ...changedMeetings(pair).map(told),
    ...changedQuorum(pair).map(told),
    ...changedFields(fields, group, pair).map(told),
    ...[
      ...reworded(`The summary of ${group}`, before.summary, after.summary, models, texts),
      ...(meetingsFacts(before.meetings) === meetingsFacts(after.meetings)
        ? reworded(`What is said of the meetings of ${group}`, before.meetings?.words, after.meetings?.words, models, texts)
        : []),
      ...(quorumFacts(before.quorum) === quorumFacts(after.quorum)
        ? reworded(`What is said of the quorum of ${group}`, before.quorum?.words, after.quorum?.words, models, texts)
        : []),
    ].map((each) => ({ ...told(""), ...each })),
  ];
}

/** To whom it reports, and with whom it works. */
function changedBodies({ before, after }: Pair<Group>): string[] {
  const name = capitalise(the(after.name));
  const ways = [
    { list: "reportsTo", now: "reports to", before: "reported to" },
    { list: "linksTo", now: "works with", before: "worked with" },
  ] as const;
  return ways.flatMap(({ list, now, before: earlier }) => {
    if (idsOf(before[list]) === idsOf(after[list])) return [];
    const [was, is] = [before, after].map((group) =>
      listed(group[list].map((body) => (isGroup(body) ? the(body.name) : body.name))),
    );
    if (was === is) return [];
    return [`${name} ${now} ${is ?? "nobody any more"}${was === undefined ? "" : `; it ${earlier} ${was}`}.`];
  });
}

function changedMeetings({ before: { meetings: was }, after: { meetings: is, name } }: Pair<Group>): string[] {
  if (meetingsFacts(was) === meetingsFacts(is)) return [];
  const [often, oftenNow] = [howOften(was), howOften(is)];
  const group = capitalise(the(name));
  const [notIn, notInNow] = [listed(was?.notIn ?? []), listed(is?.notIn ?? [])];
  return [
    ...(often === oftenNow
      ? []
      : [
          oftenNow === undefined
            ? `It is no longer said how often ${the(name)} meets; it met ${often}.`
            : `${group} meets ${oftenNow}${often === undefined ? "" : `; it met ${often}`}.`,
        ]),
    ...(notIn === notInNow ? [] : [changeOfValue(`The time in which ${the(name)} does not meet`, notIn, notInNow)]),
  ];
}

function meetingsFacts(meetings: Meetings | undefined): string {
  return JSON.stringify([howOften(meetings), meetings?.notIn ?? []]);
}

/** "at least four times a year"; undefined where no number is stated. */
function howOften(meetings: Meetings | undefined): string | undefined {
  const times = meetings && factBlanksOf(english, { meetings }).meetingsTimes?.text;
  return times && `${times} a ${meetings?.timesAYear === undefined ? "term" : "year"}`;
}

function changedQuorum({ before, after }: Pair<Group>): string[] {
  const [was, is] = [before.quorum, after.quorum];
  const quorum = `The quorum of ${the(after.name)}`;
  if (was === undefined || is === undefined) {
    const stated = was ?? is;
    if (stated === undefined) return [];
    return [
      is === undefined
        ? `${quorum} is no longer stated; it was ${quorumInWords(stated)}.`
        : `${quorum} is stated: ${quorumInWords(stated)}.`,
    ];
  }
  const [more, less] = [is.members > was.members, is.members < was.members];
  const number =
    more || less
      ? [`${quorum} ${more ? "rises" : "falls"} from ${numberInWords(was.members)} to ${numberInWords(is.members)}.`]
      : [];
  return [...number, ...changedFields(quorumFields, `the quorum of ${the(after.name)}`, { before: was, after: is })];
}

const quorumFields: Fields<Quorum> = {
  members: "told by a sentence of its own",
  of: field("kind of members", (quorum) => factBlanksOf(english, { quorum }).quorumMembers?.text),
  different: field("condition", (quorum) => {
    const different = factBlanksOf(english, { quorum }).quorumDifferent?.text;
    return different && `from different ${different}`;
  }),
  include: field("required part", (quorum) => factBlanksOf(english, { quorum }).quorumInclude?.text),
  words: "told by a sentence of its own",
};

function quorumFacts(quorum: Quorum | undefined): string {
  return JSON.stringify([quorum?.members, quorum?.of, quorum?.different, quorum?.include]);
}

/** "four core members". */
function quorumInWords(quorum: Quorum): string {
  const { members, of } = quorum;
  return `${numberInWords(members)} ${quantity(members, of === "coreMembers" ? "core member" : "member").replace(/^\d+ /, "")}`;
}

function begun(group: Group): Change {
  const { kind, reportsTo, memberships, period, cameFrom } = group;
  const parent =
    reportsTo[0] === undefined ? "" : ` that reports to ${isGroup(reportsTo[0]) ? the(reportsTo[0].name) : reportsTo[0].name}`;
  const seats = memberships.flatMap((each) => each.seats).reduce((sum, { number = 1 }) => sum + number, 0);
  const holders = [...new Set(memberships.map((each) => membershipName(english, each)))];
  const size = seats === 0 ? "" : ` It has ${numberInWords(seats)} ${seats === 1 ? "seat" : "seats"}: ${joinNames(holders)}.`;
  const origin = cameFrom.length === 0 ? "" : ` It took on the work of ${listed(cameFrom.map(({ name }) => the(name)))}.`;
  const sentence = `${capitalise(the(group.name))} begins${whenInWords(beginningOf(period))}: a ${kinds[kind]}${parent}.${size}${origin}`;
  return { ...changeOfWhole(group, sentence), ...sinceOf(period.from) };
}

function ended({ after }: Models, group: Group): Change {
  const later = after.formerGroups.find(({ id }) => id === group.id);
  const period = endOfBody(group, later);
  const name = capitalise(the(group.name));
  const how = later === undefined ? `${name} is no longer part of the arrangements` : `${name} is dissolved`;
  const when = later === undefined || period.until === undefined ? "" : `; it met${whenInWords(period).slice(1)}`;
  return { ...changeOfWhole(group, `${how}${when}.${successionOf(later ?? group)}`), ...sinceOf(period.until) };
}

/** A change that is about the whole of a group, and so about its members too. */
function changeOfWhole(group: Group, sentence: string): Change {
  const seats = group.memberships.flatMap((membership) => membership.seats);
  return {
    topic: "groups",
    about: about({
      groups: [group.id],
      organisations: group.memberships.map(({ agency }) => agency?.id),
      people: seats.map(({ person }) => person?.published && person.id),
    }),
    sentence,
  };
}

function change({ id }: Group, sentence: string): Change {
  return { topic: "groups", about: about({ groups: [id] }), sentence };
}
