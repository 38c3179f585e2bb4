import { isFirstOfItsSeat } from "../../model/alternatives.ts";
import type { Group, Reports, StatedChair } from "../../model/model.ts";
import { memberLimitsInWords } from "../../text/capacities.ts";
import { groupKindName } from "../../text/group-kinds.ts";
import { listInWords, numberInWords } from "../../text/in-words.ts";
import { holdersName, roleName, statedChairLine } from "../../text/names.ts";
import { capitalise } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { publicKey } from "../shared/public-key.ts";
import { matchById, type Pair } from "../shared/records.ts";
import { beginningOf, changeOfValue, listed, orNone, sinceOf, the, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { bodyFields, changedNames, endOfBody, idsOf, nameWithin, renamed, successionOf } from "./bodies.ts";
import { changedMeetings, meetingsFacts } from "./meetings.ts";
import { changesOfMembers } from "./members.ts";
import { changedQuorum, quorumFacts } from "./quorums.ts";

/** Which groups begin and end, what changes of those that stay, and who gains and loses a seat on them. */
export function changesOfGroups(models: Models): Change[] {
  const { both, gone, come } = matchById(models.before.groups, models.after.groups);
  return [
    ...both.flatMap((pair) => [...changesOf(models, pair), ...changesOfMembers(models, pair)]),
    ...come.map((group) => begun(models.after.words, group)),
    ...gone.map((group) => ended(models, group)),
  ];
}

const fields: Fields<Group> = {
  ...bodyFields,
  formalName: field("changes.fields.formalName", ({ formalName }) => formalName),
  kind: field("changes.fields.kind", ({ kind }, words) => groupKindName(words, kind)),
  reportsTo: "told by a sentence of its own",
  chartParent: field(
    "changes.fields.chartPlace",
    (group) => chartOnly(group)?.name,
    (group) => chartOnly(group)?.id,
  ),
  formerParents: "serves the check alone",
  linksTo: "told by a sentence of its own",
  reports: "told by a sentence of its own",
  ownedBy: field(
    "changes.fields.owner",
    ({ ownedBy }, words) =>
      listed(
        words,
        ownedBy.map(({ name }) => name),
      ),
    ({ ownedBy }) => idsOf(ownedBy),
  ),
  summary: "told by a sentence of its own",
  statedChairs: "told by a sentence of its own",
  meetings: "told by a sentence of its own",
  unknown: field("changes.fields.unknown", ({ unknown }, words) => listed(words, unknown)),
  none: "serves the check alone",
  quorum: "told by a sentence of its own",
  memberships: "told by a sentence of its own",
  atMost: field("changes.fields.greatestNumbers", (group, words) => memberLimitsInWords(words, group) || undefined),
  blanks: "stands in the wording",
  termsOfReference: "stands in the wording",
  review: "told by a sentence of its own",
};

/** What it stands below in the chart although no document states that it reports to it. */
function chartOnly({ chartParent, reportsTo }: Group): Group["chartParent"] {
  return chartParent === undefined || reportsTo.includes(chartParent) ? undefined : chartParent;
}

function chairInWords(words: Words, chair: StatedChair): string {
  const { role, name, post } = statedChairLine(words, chair);
  const place = [roleName(words, role), post].filter(Boolean).join(", ");
  return name === undefined ? place : `${name} (${place})`;
}

/** Other chairs than the head of the terms of reference named before. Seats that chair are told with the members. */
function changedChairs(models: Models, { before, after }: Pair<Group>): string[] {
  const { words } = models.after;
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
  const textOf = ({ statedChairs }: Group) =>
    listed(
      words,
      statedChairs.map((chair) => chairInWords(words, chair)),
    );
  if (keyOf(before) === keyOf(after) || textOf(before) === textOf(after)) return [];
  return [changeOfValue(words, say(words, "changes.groups.chair", { name: the(after.name) }), textOf(before), textOf(after))];
}

function changesOf(models: Models, pair: Pair<Group>): Change[] {
  const { before, after } = pair;
  const group = the(after.name);
  const told = (sentence: string) => change(after, sentence);
  const { words } = models.after;
  const texts = { before, after };
  return [
    ...renamed(words, pair, (name) => capitalise(the(name))).map(({ sentence, from }) => ({
      ...told(sentence),
      ...sinceOf(from),
    })),
    ...changedNames(words, pair).map(told),
    ...changedBodies(words, pair).map(told),
    ...changedChairs(models, pair).map(told),
    ...changedMeetings(words, pair).map(told),
    ...changedQuorum(words, pair).map(told),
    ...changedFields(words, fields, group, pair).map(told),
    ...changedFields(words, reportFields, group, { before: reportsOf(before), after: reportsOf(after) }).map(told),
    ...[
      ...reworded(say(words, "changes.groups.summary", { name: group }), before.summary, after.summary, models, texts),
      ...(meetingsFacts(words, before.meetings) === meetingsFacts(words, after.meetings)
        ? reworded(
            say(words, "changes.groups.meetings", { name: group }),
            before.meetings?.words,
            after.meetings?.words,
            models,
            texts,
          )
        : []),
      ...(quorumFacts(before.quorum) === quorumFacts(after.quorum)
        ? reworded(say(words, "changes.groups.quorum", { name: group }), before.quorum?.words, after.quorum?.words, models, texts)
        : []),
    ].map((each) => ({ ...told(""), ...each })),
  ];
}

/** To whom it reports, and with whom it works. */
function changedBodies(words: Words, { before, after }: Pair<Group>): string[] {
  const name = capitalise(the(after.name));
  const ways = { reportsTo: "changes.groups.reportsTo", linksTo: "changes.groups.worksWith" } as const;
  return (["reportsTo", "linksTo"] as const).flatMap((list) => {
    if (idsOf(before[list]) === idsOf(after[list])) return [];
    const [was, is] = [before, after].map((group) => listed(words, group[list].map(nameWithin)));
    return was === is ? [] : [say(words, ways[list], { name, after: orNone(is), before: orNone(was) })];
  });
}

/** How the reports of a group go; of one that has nothing said of it, that nothing is. */
function reportsOf({ reports }: Group): Reports {
  return reports ?? { to: [], others: [] };
}

const reportFields: Fields<Reports> = {
  via: field(
    "changes.fields.reportsVia",
    ({ via }) => via && nameWithin(via),
    ({ via }) => via?.id,
  ),
  directly: field("changes.fields.reportsDirectly", ({ directly }) => directly),
  to: field(
    "changes.fields.reportsTo",
    ({ to, others }, words) => listed(words, [...to.map(nameWithin), ...others]),
    ({ to, others }) => JSON.stringify([to.map(({ id }) => id), others]),
  ),
  others: "told by a sentence of its own",
};

function begun(words: Words, group: Group): Change {
  const { kind, reportsTo, period, cameFrom } = group;
  const memberships = group.memberships.filter(isFirstOfItsSeat);
  const count = memberships.flatMap((each) => each.seats).reduce((sum, { number = 1 }) => sum + number, 0);
  const holders = listInWords(words, [...new Set(memberships.map((each) => holdersName(words, each)))]);
  const bodies = listed(
    words,
    cameFrom.map(({ name }) => the(name)),
  );
  const sentences = [
    say(words, "changes.groups.begins", {
      name: capitalise(the(group.name)),
      when: whenInWords(words, beginningOf(period)),
      kind,
      parent: orNone(reportsTo[0] && nameWithin(reportsTo[0])),
    }),
    ...(count === 0 ? [] : [say(words, "changes.groups.seats", { count, number: numberInWords(words, count), holders })]),
    ...(bodies === undefined ? [] : [say(words, "origins.tookOn", { bodies })]),
  ];
  return { ...changeOfWhole(group, sentences.join(" ")), ...sinceOf(period.from) };
}

function ended({ after }: Models, group: Group): Change {
  const { words } = after;
  const later = after.formerGroups.find(({ id }) => id === group.id);
  const { until } = endOfBody(group, later);
  const name = capitalise(the(group.name));
  const ends =
    later === undefined
      ? say(words, "changes.groups.gone", { name })
      : say(words, "changes.groups.dissolved", { name, when: whenInWords(words, { until }) });
  return { ...changeOfWhole(group, [ends, ...successionOf(words, later ?? group)].join(" ")), ...sinceOf(until) };
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
