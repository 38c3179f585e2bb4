import { standingCoChairOf } from "../model/co-chairs.ts";
import { folderOf } from "../model/command.ts";
import type { DutyFact } from "../model/duty.ts";
import type { Group, Model, OfficeHolder, Partner, ReviewKind, Source } from "../model/model.ts";
import { placeOf } from "../model/places/places.ts";
import { addresses } from "../site/addresses.ts";
import { personInFull } from "../text/names.ts";
import { say } from "../words/say.ts";
import type { DutyPlace } from "./place.ts";

/** What the facts have of what a duty asks for, and what they lack. */
export interface FactsFound {
  readonly places: readonly DutyPlace[];
  /** What is missing, and what to write where: each a sentence. Empty where nothing is. */
  readonly missing: readonly string[];
}

/** What the command line says of facts that are missing. */
const words = {
  noRole: {
    localAuthority: "No organisation is the local authority: give its record in partners.yaml statutoryRole: localAuthority.",
    integratedCareBoard:
      "No organisation is the integrated care board: give its record in partners.yaml statutoryRole: integratedCareBoard.",
    police: "No organisation is the police: give its record in partners.yaml statutoryRole: police.",
  },
  noAgency: (one: string) => `No organisation is ${one}: write so in its record in partners.yaml, is: [relevantAgency].`,
  noStatutoryPartner: "No organisation is a statutory partner.",
  noLead: (name: string) => `No lead is listed for ${name}: add the person in people.yaml under leadSafeguardingPartners.`,
  noDelegate: (name: string) =>
    `No delegate is named for ${name}: add the person in people.yaml under delegatedSafeguardingPartners, with publish: true.`,
  noReport: "No yearly report is promised: add a review of kind annualReport in arrangements.yaml.",
  noPlan: "No plan is promised: add a review of kind plan in arrangements.yaml.",
  noBoard: "No group is a board: write kind: board in its file.",
  noBoardChair: (name: string) => `Nobody chairs the ${name}: give the seat of its chair a role.`,
  noBoardSeat: (name: string) => `${name} has no seat on a board: add it to the memberships of the board.`,
  noStatus: "The statement does not say how far: add accessibility.status in website.yaml.",
  noGaps: "Nothing says what is not accessible: list it in website.yaml under accessibility.nonAccessible.",
  noFeedback: "Nobody is named to be told: add accessibility.feedback in website.yaml.",
  noEnforcement: "There is no link: add accessibility.enforcement with a link in website.yaml.",
};

/** What each fact that duties ask for is looked up by. */
export const findFacts: Readonly<Record<DutyFact, (model: Model) => FactsFound>> = {
  statutoryPartners: (model) => {
    const roles = Object.entries(words.noRole).map(([role, missing]) => ({
      partners: statutoryPartnersOf(model).filter(({ statutoryRole }) => statutoryRole === role),
      missing,
    }));
    return {
      places: roles.flatMap(({ partners }) => partners.map((partner) => placeOfPartner(model, partner))),
      missing: roles.flatMap(({ partners, missing }) => (partners.length === 0 ? [missing] : [])),
    };
  },
  relevantAgencies: (model) => {
    const agencies = model.partners.filter(({ is }) => is.includes("relevantAgency"));
    const [first] = agencies;
    if (first === undefined) return { places: [], missing: [words.noAgency(say(model.words, "partnerIs.relevantAgency"))] };
    const said = say(model.words, "dutiesPage.relevantAgencies", { count: agencies.length });
    return { places: [toPlace(model, first, "", said, addresses.partners)], missing: [] };
  },
  leadPartners: (model) => holdersFound(model, model.leadSafeguardingPartners, words.noLead),
  delegatedPartners: (model) =>
    holdersFound(
      model,
      model.delegatedSafeguardingPartners.filter(({ person }) => person?.published !== undefined),
      words.noDelegate,
    ),
  annualReport: (model) => reviewFound(model, "annualReport", words.noReport),
  plan: (model) => reviewFound(model, "plan", words.noPlan),
  boardChair: (model) => {
    const boards = boardsOf(model);
    const chaired = boards.filter((board) => isChaired(model, board));
    return {
      places: chaired.map((board) => placeOfGroup(model, board)),
      missing:
        boards.length === 0
          ? [words.noBoard]
          : boards.flatMap((each) => (chaired.includes(each) ? [] : words.noBoardChair(each.name))),
    };
  },
  boardSeats: (model) => {
    // A seat that is held in some cases alone, or by one or another, is no partner's standing seat.
    const seats = boardsOf(model).flatMap(({ memberships }) =>
      memberships.filter(({ oneOf, seats }) => oneOf === undefined && seats.some(({ condition }) => condition === undefined)),
    );
    const seated = statutoryPartnersOf(model).map((partner) => ({
      partner,
      seat: seats.find(({ agency }) => agency === partner),
    }));
    return {
      places: seated.flatMap(({ partner, seat }) =>
        seat === undefined ? [] : toPlace(model, seat, "", partner.name, `${addresses.group(seat.group.id)}#members`),
      ),
      missing: seated.flatMap(({ partner, seat }) => (seat === undefined ? words.noBoardSeat(partner.name) : [])),
    };
  },
  accessibilityStatus: (model) => statementFound(model, "/status", statementOf(model)?.status !== undefined, words.noStatus),
  accessibilityGaps: (model) => {
    const { status, nonAccessible = [] } = statementOf(model) ?? {};
    return statementFound(model, "/nonAccessible", status === "full" || nonAccessible.length > 0, words.noGaps);
  },
  accessibilityContact: (model) =>
    statementFound(model, "/feedback", statementOf(model)?.feedback !== undefined, words.noFeedback),
  accessibilityEnforcement: (model) =>
    statementFound(model, "/enforcement", statementOf(model)?.enforcement?.link !== undefined, words.noEnforcement),
};

function statutoryPartnersOf({ partners }: Model): Partner[] {
  return partners.filter(({ is, statutoryRole }) => is.includes("statutoryPartner") && statutoryRole !== undefined);
}

/** Who holds an office for each statutory partner; one that there is not is missing elsewhere. */
function holdersFound(model: Model, holders: readonly OfficeHolder[], missingFor: (name: string) => string): FactsFound {
  const partners = statutoryPartnersOf(model);
  if (partners.length === 0 && holders.length === 0) return { places: [], missing: [words.noStatutoryPartner] };
  const holderOf = (partner: Partner) =>
    holders.find(({ person, standsFor = [] }) => person?.partner === partner || standsFor.includes(partner))?.person;
  return {
    places: partners.flatMap((partner) => {
      const person = holderOf(partner);
      return person === undefined ? [] : toPlace(model, person, "", personInFull(person), addresses.people);
    }),
    missing: partners.flatMap((partner) => (holderOf(partner) === undefined ? missingFor(partner.name) : [])),
  };
}

function reviewFound(model: Model, kind: ReviewKind, missing: string): FactsFound {
  const found = model.reviews.filter((review) => review.kind === kind && !review.isRefresh);
  return {
    places: found.map((review) => toPlace(model, review, "", review.title, addresses.reviews)),
    missing: found.length === 0 ? [missing] : [],
  };
}

function boardsOf({ groups }: Model): Group[] {
  return groups.filter(({ kind }) => kind === "board");
}

function isChaired({ coChairs }: Model, board: Group): boolean {
  const roles = [
    ...board.statedChairs.map(({ role }) => role),
    ...board.memberships.flatMap(({ seats }) => seats.map(({ role }) => role)),
  ];
  const rotates = coChairs?.group === board && (coChairs.rotation.length > 0 || standingCoChairOf(coChairs) !== undefined);
  return rotates || roles.some((role) => role !== undefined && role !== "viceChair");
}

function statementOf({ website }: Model) {
  return website?.accessibility;
}

function statementFound(model: Model, field: string, isThere: boolean, missing: string): FactsFound {
  if (!isThere) return { places: [], missing: [missing] };
  const source = { file: `${folderOf(model)}/website.yaml`, pointer: "/accessibility" };
  return {
    places: [toPlace(model, source, field, say(model.words, "pages.accessibility"), addresses.accessibility)],
    missing: [],
  };
}

function placeOfPartner(model: Model, partner: Partner): DutyPlace {
  return toPlace(model, partner, "", partner.name, addresses.partner(partner.id));
}

function placeOfGroup(model: Model, group: Group): DutyPlace {
  return toPlace(model, group, "", group.name, addresses.group(group.id));
}

function toPlace(model: Model, source: Source, field: string, said: string, path: string): DutyPlace {
  const { file, line } = placeOf(model, source, field);
  return { file, line, words: said, path };
}
