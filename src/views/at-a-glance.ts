import { standingCoChairOf } from "../model/co-chairs.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { Contact, Partner } from "../model/model.ts";
import type { OfficeHolder } from "../model/people.ts";
import { holderName, officeName, personAndPost, personInFull, postInWords } from "../text/names.ts";
import { say } from "../words/say.ts";
import { chairsOf, chairsTitle } from "./group.ts";

/** What a reader of one page is told of the arrangements, but for the chart and the reviews. */
export interface AtAGlance {
  /** The statutory partners, each with who leads for it and for whom the lead delegates to. */
  readonly partners: readonly { readonly partner: Partner; readonly lead?: string; readonly delegates: readonly string[] }[];
  /** Who chairs or scrutinises the partnership on the day. */
  readonly chairs: readonly { readonly office: string; readonly holders: readonly string[] }[];
  /** Those who can be reached by telephone, by email or at an address. */
  readonly contacts: readonly Contact[];
}

/** The arrangements at a glance, on the day of the model. */
export function atAGlance(model: ModelOnDay): AtAGlance {
  const { partners, leadSafeguardingPartners, delegatedSafeguardingPartners, arrangements } = model;
  const of = (holders: readonly OfficeHolder[], partner: Partner) =>
    holders.filter(({ person, standsFor }) => standsFor?.includes(partner) ?? person?.partner === partner);
  return {
    partners: partners
      .filter(({ is }) => is.includes("statutoryPartner"))
      .map((partner) => {
        const [lead] = of(leadSafeguardingPartners, partner);
        return {
          partner,
          ...(lead?.person && { lead: personAndPost(lead.person) }),
          delegates: of(delegatedSafeguardingPartners, partner).flatMap(({ person }) =>
            person === undefined ? [] : [person.partner === partner ? personAndPost(person) : personInFull(person)],
          ),
        };
      }),
    chairs: [...officeOf(model, "independentChair"), ...coChairsOf(model), ...officeOf(model, "independentScrutineer")],
    contacts: arrangements.contacts.filter(({ phone, email, address }) => phone ?? email ?? address),
  };
}

function officeOf(model: ModelOnDay, office: "independentChair" | "independentScrutineer"): AtAGlance["chairs"] {
  const appointment = model[office];
  if (appointment === undefined) return [];
  return [
    { office: officeName(model.words, office), holders: [holderLine(model, appointment, officeName(model.words, office))] },
  ];
}

/** The co-chairs of the day, or who chairs the group that nothing stands above. */
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
  const [highest] = groups.filter((group) => group.chartParent === undefined && chairsOf(words, group).length > 0);
  if (highest === undefined) return [];
  const lines = chairsOf(words, highest);
  const holders = lines.map(({ name, post }) => [name, post].filter(Boolean).join(", "));
  return [{ office: `${chairsTitle(words, lines)}: ${highest.name}`, holders }];
}

/** "Name, Post, Organisation"; a post that is called as the office is not told again. */
function holderLine({ words }: ModelOnDay, holder: OfficeHolder, office?: string): string {
  const { person } = holder;
  const post = person && postInWords(words, person);
  const isTold = person?.published !== undefined && post !== office;
  return [holderName(words, holder), isTold ? post : undefined, person?.partner?.name].filter(Boolean).join(", ");
}
