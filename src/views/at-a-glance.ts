import { standingCoChairOf } from "../model/co-chairs.ts";
import type { ModelOnDay } from "../model/day.ts";
import { isGroup } from "../model/group.ts";
import type { Contact, Partner } from "../model/model.ts";
import type { OfficeHolder } from "../model/people.ts";
import { holderName, officeName, personAndPost, personInFull, postInWords } from "../text/names.ts";
import { say } from "../words/say.ts";
import { chairsOf, chairsTitle } from "./group.ts";

/** An organisation, with who leads for it and to whom its lead delegates. */
interface Responsible {
  /** Absent for those who belong to none, and where nobody knows who holds the office. */
  readonly partner?: Partner;
  readonly leads: readonly string[];
  readonly delegates: readonly string[];
}

/** What a reader of one page is told of the arrangements, but for the chart and the reviews. */
export interface AtAGlance {
  /** The statutory partners, and after them the organisations of those leads and delegates who stand for none of these. */
  readonly partners: readonly Responsible[];
  /** Who chairs or scrutinises the partnership on the day. */
  readonly chairs: readonly { readonly office: string; readonly holders: readonly string[] }[];
  /** Those who can be reached by telephone, by email or at an address. */
  readonly contacts: readonly Contact[];
}

/** The arrangements at a glance, on the day of the model. */
export function atAGlance(model: ModelOnDay): AtAGlance {
  return {
    partners: partnersOf(model),
    chairs: [...officeOf(model, "independentChair"), ...coChairsOf(model), ...officeOf(model, "independentScrutineer")],
    contacts: model.arrangements.contacts.filter(({ phone, email, address }) => phone ?? email ?? address),
  };
}

function partnersOf(model: ModelOnDay): Responsible[] {
  const { leadSafeguardingPartners: leads, delegatedSafeguardingPartners: delegates } = model;
  const statutory = model.partners.filter(({ is }) => is.includes("statutoryPartner"));
  const standsForOne = (holder: OfficeHolder) => statutory.some((partner) => standsFor(holder, partner));
  const others = [...leads, ...delegates].filter((holder) => !standsForOne(holder));
  return [
    ...statutory.map((partner) => ({
      partner,
      leads: leads.filter((holder) => standsFor(holder, partner)).map((holder) => holderOf(model, holder, partner)),
      delegates: delegates.filter((holder) => standsFor(holder, partner)).map((holder) => holderOf(model, holder, partner)),
    })),
    ...[...new Set(others.map(({ person }) => person?.partner))].map((partner) => {
      const isHere = (holder: OfficeHolder) => others.includes(holder) && holder.person?.partner === partner;
      return {
        ...(partner && { partner }),
        leads: leads.filter(isHere).map((holder) => holderOf(model, holder, partner)),
        delegates: delegates.filter(isHere).map((holder) => holderOf(model, holder, partner)),
      };
    }),
  ];
}

function standsFor({ person, standsFor: organisations }: OfficeHolder, partner: Partner): boolean {
  return organisations?.includes(partner) ?? person?.partner === partner;
}

/** "Name, Post", and the organisation where that is another than the one that the holder is listed with. */
function holderOf({ words }: ModelOnDay, holder: OfficeHolder, partner: Partner | undefined): string {
  const { person } = holder;
  const told = person && (person.partner === partner ? personAndPost(person) : personInFull(person));
  return told || holderName(words, holder);
}

function officeOf(model: ModelOnDay, office: "independentChair" | "independentScrutineer"): AtAGlance["chairs"] {
  const appointment = model[office];
  if (appointment === undefined) return [];
  return [
    { office: officeName(model.words, office), holders: [holderLine(model, appointment, officeName(model.words, office))] },
  ];
}

/** The co-chairs of the day, or who chairs each group that no other group stands above. */
function coChairsOf(model: ModelOnDay): AtAGlance["chairs"] {
  const { words, coChairs, today, groups } = model;
  if (coChairs !== undefined) {
    const now = coChairs.rotation.find(({ from, until }) => from <= today && today <= until);
    const standing = standingCoChairOf(coChairs);
    return [
      ...(standing === undefined
        ? []
        : [{ office: say(words, "coChairs.standing"), holders: [holderLine(model, { person: standing })] }]),
      ...(now === undefined ? [] : [{ office: say(words, "coChairs.coChair"), holders: [holderLine(model, now)] }]),
    ];
  }
  return groups
    .filter(({ chartParent }) => chartParent === undefined || !isGroup(chartParent))
    .map((group) => ({ group, lines: chairsOf(words, group) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ group, lines }) => ({
      office: `${chairsTitle(words, lines)}: ${group.name}`,
      holders: lines.map(({ name, post }) => [name, post].filter(Boolean).join(", ")),
    }));
}

/** "Name, Post, Organisation"; a post that is called as the office is not told again. */
function holderLine({ words }: ModelOnDay, holder: OfficeHolder, office?: string): string {
  const { person } = holder;
  const post = person && postInWords(words, person);
  const isTold = person?.published !== undefined && post !== office;
  return [holderName(words, holder), isTold ? post : undefined, person?.partner?.name].filter(Boolean).join(", ");
}
