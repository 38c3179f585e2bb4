import type { Partner } from "../../model/model.ts";
import { partnerIsInWords } from "../../text/partner-kinds.ts";
import { english } from "../../words/english.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchById, type Pair } from "../shared/records.ts";
import { beginningOf, changeOfValue, sinceOf, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { reworded } from "../wording/rewordings.ts";
import { bodyFields, changedNames, endOfBody, listed, renamed, successionOf } from "./bodies.ts";
import { timeOfHeld } from "./times.ts";

/** Which organisations come and go, and what changes of those that stay. */
export function changesOfOrganisations(models: Models): Change[] {
  const { both, gone, come } = matchById(models.before.partners, models.after.partners);
  return [
    ...both.flatMap((pair) => changesOf(models, pair)),
    ...come.map((partner) => begun(partner)),
    ...gone.map((partner) => ended(models, partner)),
  ];
}

const fields: Fields<Partner> = {
  ...bodyFields,
  is: "told by a sentence of its own",
  statutoryRole: field("statutory role", ({ statutoryRole }) => statutoryRole && statutoryRoles[statutoryRole]),
  listedAs: field("addition to the listed name", ({ listedAs }) => listedAs),
  link: field("website", ({ link }) => link),
  about: "told by a sentence of its own",
};

const statutoryRoles: Readonly<Record<NonNullable<Partner["statutoryRole"]>, string>> = {
  localAuthority: "local authority",
  integratedCareBoard: "integrated care board",
  police: "police",
};

function changesOf(models: Models, pair: Pair<Partner>): Change[] {
  const { before, after } = pair;
  const told = (sentence: string): Change => change(after, sentence);
  return [
    ...renamed(pair, (name) => name).map(({ sentence, from }) => ({ ...told(sentence), ...sinceOf(from) })),
    ...changedNames(pair).map(told),
    ...changesOfKind(models, pair),
    ...changedFields(fields, after.name, pair).map(told),
    ...reworded(`The description of ${after.name}`, before.about, after.about, models).map((each) => ({ ...told(""), ...each })),
  ];
}

/** What it becomes, and what it is no longer; the order in which the data list it is not told but where nothing else is. */
function changesOfKind(models: Models, { before, after }: Pair<Partner>): Change[] {
  const come = after.is.filter((kind) => !before.is.includes(kind));
  const gone = before.is.filter((kind) => !after.is.includes(kind));
  const wordsOf = (kinds: Partner["is"]) => listed(kinds.map((kind) => partnerIsInWords(english, kind)));
  const timeOf = (kind: string) =>
    timeOfHeld(models.after, (held) => held.kind === "standing" && held.partner === after && held.is === kind) ?? {};
  const isReordered = come.length + gone.length === 0 && before.is.join() !== after.is.join();
  return [
    ...come.map((kind) => {
      const { from } = timeOf(kind);
      const sentence = `${after.name} is now ${partnerIsInWords(english, kind)}${whenInWords({ ...(from && { from }) })}.`;
      return { ...change(after, sentence), ...sinceOf(from) };
    }),
    ...gone.map((kind) => {
      const { until } = timeOf(kind);
      const sentence = `${after.name} is no longer ${partnerIsInWords(english, kind)}${until === undefined ? "" : `; it was${whenInWords({ until }).slice(1)}`}.`;
      return { ...change(after, sentence), ...sinceOf(until) };
    }),
    ...(isReordered
      ? [change(after, changeOfValue(`The order of what ${after.name} is`, wordsOf(before.is), wordsOf(after.is)))]
      : []),
  ];
}

function begun(partner: Partner): Change {
  const { name, is, cameFrom, period } = partner;
  const kind = is[0] === undefined ? "is named in the arrangements" : `joins as ${partnerIsInWords(english, is[0])}`;
  const origin = cameFrom.length === 0 ? "" : ` It took on the work of ${listed(cameFrom.map((body) => body.name))}.`;
  return { ...change(partner, `${name} ${kind}${whenInWords(beginningOf(period))}.${origin}`), ...sinceOf(period.from) };
}

function ended({ after }: Models, partner: Partner): Change {
  const later = after.formerPartners.find(({ id }) => id === partner.id);
  const period = endOfBody(partner, later);
  const how = later === undefined ? "is no longer named in the arrangements" : "exists no longer";
  const when = later === undefined || period.until === undefined ? "" : `; it existed${whenInWords(period).slice(1)}`;
  return { ...change(partner, `${partner.name} ${how}${when}.${successionOf(later ?? partner)}`), ...sinceOf(period.until) };
}

function change({ id }: Partner, sentence: string): Change {
  return { topic: "organisations", about: about({ organisations: [id] }), sentence };
}
