import type { Partner } from "../../model/model.ts";
import { partnerIsInWords } from "../../text/partner-kinds.ts";
import { say } from "../../words/say.ts";
import type { TextKey, Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchById, type Pair } from "../shared/records.ts";
import { beginningOf, changeOfValue, listed, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { bodyFields, changedNames, endOfBody, renamed, successionOf } from "./bodies.ts";
import { timeOfHeld } from "./times.ts";

/** Which organisations come and go, and what changes of those that stay. */
export function changesOfOrganisations(models: Models): Change[] {
  const { both, gone, come } = matchById(models.before.partners, models.after.partners);
  return [
    ...both.flatMap((pair) => changesOf(models, pair)),
    ...come.map((partner) => begun(models.after.words, partner)),
    ...gone.map((partner) => ended(models, partner)),
  ];
}

const fields: Fields<Partner> = {
  ...bodyFields,
  is: "told by a sentence of its own",
  statutoryRole: field(
    "changes.fields.statutoryRole",
    ({ statutoryRole }, words) => statutoryRole && say(words, statutoryRoles[statutoryRole]),
  ),
  partnershipRole: field("changes.fields.partnershipRole", ({ partnershipRole }) => partnershipRole),
  besidePublisher: "follows from other facts",
  listedAs: field("changes.fields.listedAs", ({ listedAs }) => listedAs),
  link: field("changes.fields.website", ({ link }) => link),
  about: "told by a sentence of its own",
};

const statutoryRoles = {
  localAuthority: "changes.statutoryRoles.localAuthority",
  integratedCareBoard: "changes.statutoryRoles.integratedCareBoard",
  police: "changes.statutoryRoles.police",
} as const satisfies Readonly<Record<NonNullable<Partner["statutoryRole"]>, TextKey>>;

function changesOf(models: Models, pair: Pair<Partner>): Change[] {
  const { before, after } = pair;
  const { words } = models.after;
  const told = (sentence: string): Change => change(after, sentence);
  return [
    ...renamed(words, pair, (name) => name).map(({ sentence, from }) => ({ ...told(sentence), ...sinceOf(from) })),
    ...changedNames(words, pair).map(told),
    ...changesOfKind(models, pair),
    ...changedFields(words, fields, after.name, pair).map(told),
    ...reworded(say(words, "changes.organisations.description", { name: after.name }), before.about, after.about, models).map(
      (each) => ({ ...told(""), ...each }),
    ),
  ];
}

/** What it becomes, and what it is no longer; the order in which the data list it is not told but where nothing else is. */
function changesOfKind(models: Models, { before, after }: Pair<Partner>): Change[] {
  const come = after.is.filter((kind) => !before.is.includes(kind));
  const gone = before.is.filter((kind) => !after.is.includes(kind));
  const { words } = models.after;
  const wordsOf = (partner: Partner) =>
    listed(
      words,
      partner.is.map((kind) => partnerIsInWords(words, kind, partner)),
    );
  const timeOf = (kind: string) =>
    timeOfHeld(models.after, (held) => held.kind === "standing" && held.partner === after && held.is === kind) ?? {};
  const isReordered = come.length + gone.length === 0 && before.is.join() !== after.is.join();
  return [
    ...come.map((kind) => {
      const { from } = timeOf(kind);
      const what = { name: after.name, kind: partnerIsInWords(words, kind, after), when: whenInWords(words, { from }) };
      return { ...change(after, say(words, "changes.organisations.isNow", what)), ...sinceOf(from) };
    }),
    ...gone.map((kind) => {
      const { until } = timeOf(kind);
      const what = { name: after.name, kind: partnerIsInWords(words, kind, before), when: whenInWords(words, { until }) };
      return { ...change(after, say(words, "changes.organisations.isNoLonger", what)), ...sinceOf(until) };
    }),
    ...(isReordered
      ? [
          change(
            after,
            changeOfValue(
              words,
              say(words, "changes.organisations.order", { name: after.name }),
              wordsOf(before),
              wordsOf(after),
            ),
          ),
        ]
      : []),
  ];
}

function begun(words: Words, partner: Partner): Change {
  const { name, is, cameFrom, period } = partner;
  const when = whenInWords(words, beginningOf(period));
  const bodies = listed(
    words,
    cameFrom.map((body) => body.name),
  );
  const begins =
    is[0] === undefined
      ? say(words, "changes.organisations.named", { name, when })
      : say(words, "changes.organisations.joins", { name, kind: partnerIsInWords(words, is[0], partner), when });
  const origin = bodies === undefined ? [] : [say(words, "origins.tookOn", { bodies })];
  return { ...change(partner, [begins, ...origin].join(" ")), ...sinceOf(period.from) };
}

function ended({ after }: Models, partner: Partner): Change {
  const { words } = after;
  const { name } = partner;
  const later = after.formerPartners.find(({ id }) => id === partner.id);
  const { until } = endOfBody(partner, later);
  const ends =
    later === undefined
      ? say(words, "changes.organisations.noLongerNamed", { name })
      : say(words, "changes.organisations.existsNoLonger", { name, when: whenInWords(words, { until }) });
  return { ...change(partner, [ends, ...successionOf(words, later ?? partner)].join(" ")), ...sinceOf(until) };
}

function change({ id }: Partner, sentence: string): Change {
  return { topic: "organisations", about: about({ organisations: [id] }), sentence };
}
