import { toIsoDate } from "../model/dates.ts";
import type { ModelOnDay } from "../model/day.ts";
import type { Correction, Membership, Model, Review, Seat } from "../model/model.ts";
import { toldHeld } from "../model/review.ts";
import { isDueAssumed, statedNext } from "../model/verdict.ts";
import { toldEndOf } from "../text/seats.ts";
import { say } from "../words/say.ts";
import { matrixOf } from "./matrix.ts";
import { contributions, memberLimits, quorumOrganisations, revisions, safeguardingPartners } from "./open-data-where-said.ts";
import { heldReviewsTable, reviewsTable } from "./review-tables.ts";
import { type Column, column, type Table, withoutUnsaid } from "./table.ts";
import { toldTenuresOf } from "./told-tenures.ts";

/** Every table of the open data: what the website shows, as data. People whose names are not published are left out. */
export function openDataOf(model: ModelOnDay): Table[] {
  return [
    organisations(model),
    groups(model),
    ...quorumOrganisations(model),
    memberships(model),
    ...memberLimits(model),
    people(model),
    ...safeguardingPartners(model),
    ...contributions(model),
    ...revisions(model),
    reviewsTable(model),
    heldReviewsTable(model),
    history(model),
    corrections(model),
    pageCorrections(model),
  ].map(withoutUnsaid);
}

function organisations(model: Model): Table {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("partners", "partners", name, type);
  const groupIds = new Map(matrixOf(model).rows.map(({ partner, cells }) => [partner.id, cells.map(({ group }) => group.id)]));
  return {
    name: "organisations",
    title: say(words, "openData.organisations"),
    columns: [
      columnOf("id", "string"),
      columnOf("name", "string"),
      columnOf("shortName", "string"),
      columnOf("otherNames", "list"),
      columnOf("formerNames", "list"),
      columnOf("is", "list"),
      columnOf("statutoryRole", "string"),
      { ...columnOf("partnershipRole", "string"), whereSaid: true },
      columnOf("link", "string"),
      { name: "groups", type: "list", means: say(words, "openData.groupsOfOrganisation") },
    ],
    rows: model.partners.map(({ id, name, shortName, otherNames, formerNames, is, statutoryRole, partnershipRole, link }) => ({
      id,
      name,
      shortName,
      otherNames,
      formerNames: formerNames.map(({ name: former }) => former),
      is,
      statutoryRole,
      partnershipRole,
      link,
      groups: groupIds.get(id) ?? [],
    })),
  };
}

function groups(model: Model): Table {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"], field = name): Column => column("group", "", name, type, field);
  return {
    name: "groups",
    title: say(words, "openData.groups"),
    columns: [
      { name: "id", type: "string", means: say(words, "openData.groupId") },
      columnOf("name", "string"),
      columnOf("shortName", "string"),
      columnOf("otherNames", "list"),
      columnOf("formerNames", "list"),
      columnOf("kind", "string"),
      columnOf("reportsTo", "list"),
      { name: "ownedBy", type: "string", means: say(words, "openData.ownedBy") },
      { name: "ownedTogetherBy", type: "list", means: say(words, "openData.ownedTogetherBy"), whereSaid: true },
      columnOf("timesAYear", "integer", "meetings/timesAYear"),
      columnOf("timesATerm", "integer", "meetings/timesATerm"),
      columnOf("atLeast", "boolean", "meetings/atLeast"),
      { ...columnOf("months", "list", "meetings/months"), whereSaid: true },
      columnOf("notIn", "list", "meetings/notIn"),
      columnOf("quorum", "integer", "quorum/members"),
      { ...columnOf("substitutes", "string", "quorum/substitutes"), whereSaid: true },
      { name: "reportsVia", type: "string", means: say(words, "openData.reportsVia"), whereSaid: true },
      { ...columnOf("reportsDirectly", "string", "reports/directly"), whereSaid: true },
      { name: "reportsReceivedBy", type: "list", means: say(words, "openData.reportsReceivedBy"), whereSaid: true },
      { name: "termsOfReference", type: "string", means: say(words, "openData.termsOfReference"), whereSaid: true },
      { name: "unknown", type: "list", means: say(words, "openData.unknownOfGroup") },
      { name: "lastReviewed", type: "date", means: say(words, "openData.lastReviewed") },
      { name: "nextReview", type: "date", means: say(words, "openData.nextReview") },
    ],
    rows: model.groups.map(({ reportsTo, ownedBy, meetings, quorum, review, ...group }) => ({
      id: group.id,
      name: group.name,
      shortName: group.shortName,
      otherNames: group.otherNames,
      formerNames: group.formerNames.map(({ name }) => name),
      kind: group.kind,
      reportsTo: reportsTo.map((body) => body.id),
      ownedBy: ownedBy.length === 1 ? ownedBy[0]?.id : undefined,
      ownedTogetherBy: ownedBy.length > 1 ? ownedBy.map(({ id }) => id) : [],
      timesAYear: meetings?.timesAYear,
      timesATerm: meetings?.timesATerm,
      atLeast: meetings?.timesAYear === undefined && meetings?.timesATerm === undefined ? undefined : meetings.atLeast,
      months: meetings?.months ?? [],
      notIn: meetings?.notIn ?? [],
      quorum: quorum?.members,
      substitutes: quorum?.substitutes,
      reportsVia: group.reports?.via?.id,
      reportsDirectly: group.reports?.directly,
      reportsReceivedBy: [...(group.reports?.to ?? []).map(({ id }) => id), ...(group.reports?.others ?? [])],
      termsOfReference: group.termsOfReference?.document?.link,
      unknown: group.unknown,
      lastReviewed: review && lastDayOf(review),
      nextReview: review && nextDateOf(review),
    })),
  };
}

function lastDayOf(review: Review): string | undefined {
  const on = toldHeld(review).at(-1)?.on;
  return on && toIsoDate(on);
}

function nextDateOf(review: Review): string | undefined {
  const next = isDueAssumed(review) ? undefined : statedNext(review);
  return next && toIsoDate(next);
}

function memberships(model: Model): Table {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("group", "memberships", name, type);
  const seatColumnOf = (name: string, type: Column["type"], field = name): Column =>
    column("group", "memberships/seats", name, type, field);
  return {
    name: "memberships",
    title: say(words, "openData.memberships"),
    columns: [
      { name: "group", type: "string", means: say(words, "openData.groupOfSeat") },
      columnOf("agency", "string"),
      columnOf("constituency", "string"),
      columnOf("department", "string"),
      columnOf("as", "string"),
      { ...columnOf("voting", "boolean"), whereSaid: true },
      { name: "oneOf", type: "list", means: say(words, "openData.oneOfSeat"), whereSaid: true },
      { ...columnOf("andOr", "boolean"), whereSaid: true },
      seatColumnOf("team", "string"),
      seatColumnOf("post", "string"),
      {
        name: "person",
        type: "string",
        means: say(words, "openData.holderOfSeat"),
      },
      { name: "unknown", type: "list", means: say(words, "openData.unknownOfSeat") },
      seatColumnOf("role", "string"),
      seatColumnOf("holding", "string"),
      { ...columnOf("chairOf", "string"), whereSaid: true },
      seatColumnOf("attends", "string"),
      { ...seatColumnOf("condition", "string"), whereSaid: true },
      { name: "substitutes", type: "list", means: say(words, "openData.substitutesOfSeat"), whereSaid: true },
      { ...seatColumnOf("termYears", "integer", "term/years"), whereSaid: true },
      { ...seatColumnOf("termRenewals", "integer", "term/renewals"), whereSaid: true },
      { name: "termUntil", type: "date", means: say(words, "openData.endOfTerm"), whereSaid: true },
      seatColumnOf("number", "integer"),
      seatColumnOf("note", "string"),
    ],
    rows: model.groups.flatMap(({ memberships }) =>
      memberships.flatMap((membership) => membership.seats.map((seat) => rowOfSeat(membership, seat))),
    ),
  };
}

function rowOfSeat({ group, agency, constituency, department, as, voting, oneOf }: Membership, seat: Seat) {
  const { team, post, person, personUnknown, role, holding, exOfficio, attends, condition, substitutes, term, number, note } =
    seat;
  const termUntil = toldEndOf(seat);
  return {
    group: group.id,
    agency: agency?.id,
    constituency,
    department,
    as,
    voting,
    oneOf: oneOf?.memberships.map((each) => each.agency?.id ?? each.constituency ?? ""),
    andOr: oneOf?.andOr,
    team,
    post,
    person: person?.published === undefined ? undefined : person.id,
    unknown: personUnknown ? ["person"] : [],
    role,
    holding,
    chairOf: exOfficio?.group.id,
    attends,
    condition,
    substitutes: substitutes
      .map(({ person: other, ...each }) => other?.published?.name ?? each.post ?? other?.post ?? "")
      .filter(Boolean),
    termYears: term?.years,
    termRenewals: term?.renewals,
    termUntil: termUntil && toIsoDate(termUntil),
    number,
    note,
  };
}

function people(model: ModelOnDay): Table {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("people", "people", name, type);
  return {
    name: "people",
    title: say(words, "openData.people"),
    columns: [
      columnOf("id", "string"),
      columnOf("name", "string"),
      columnOf("post", "string"),
      { name: "unknown", type: "list", means: say(words, "openData.unknownOfPerson") },
      columnOf("partner", "string"),
      columnOf("from", "date"),
      columnOf("until", "date"),
    ],
    rows: model.people.flatMap((person) => {
      const { id, published, post, postUnknown, partner } = person;
      if (published === undefined) return [];
      const { from, until } = person.posts.find(({ time }) => time === "now")?.period ?? {};
      const ends = { from: from && toIsoDate(from), until: until && toIsoDate(until) };
      return [{ id, name: published.name, post, unknown: postUnknown ? ["post"] : [], partner: partner?.id, ...ends }];
    }),
  };
}

function history(model: Model): Table {
  const { words } = model;
  return {
    name: "history",
    title: say(words, "openData.history"),
    columns: [
      {
        name: "kind",
        type: "string",
        means: say(words, "openData.kindOfHeld"),
      },
      { name: "what", type: "string", means: say(words, "openData.whatIsHeld") },
      { name: "person", type: "string", means: say(words, "openData.holder") },
      { name: "group", type: "string", means: say(words, "openData.aboutGroup") },
      { name: "organisation", type: "string", means: say(words, "openData.aboutOrganisation") },
      column("common", "definitions", "from", "date"),
      column("common", "definitions", "until", "date"),
      { name: "succeededBy", type: "list", means: say(words, "openData.succeededBy") },
    ],
    rows: toldTenuresOf(model).map(({ kind, what, person, group, organisation, period: { from, until } }) => ({
      kind,
      what,
      person: person?.id,
      group: group?.id,
      organisation: organisation?.id,
      from: from && toIsoDate(from),
      until: until && toIsoDate(until),
      succeededBy: kind === "group" || kind === "partner" ? (group ?? organisation)?.succeededBy.map(({ id }) => id) : undefined,
    })),
  };
}

function corrections(model: Model): Table {
  const { words } = model;
  return {
    name: "corrections",
    title: say(words, "openData.corrections"),
    columns: columnsOfCorrections(),
    rows: model.corrections.filter(({ page }) => page === undefined).map(rowOfCorrection),
  };
}

function pageCorrections(model: Model): Table {
  const { words } = model;
  return {
    name: "page-corrections",
    title: say(words, "openData.pageCorrections"),
    columns: [column("corrections", "corrections", "page", "string"), ...columnsOfCorrections()],
    rows: model.corrections.flatMap((each) => (each.page === undefined ? [] : [{ page: each.page, ...rowOfCorrection(each) }])),
  };
}

function columnsOfCorrections(): Column[] {
  const columnOf = (name: string, type: Column["type"] = "string") => column("corrections", "corrections", name, type);
  return [columnOf("published"), columnOf("now"), columnOf("times", "integer"), columnOf("kind"), columnOf("why")];
}

function rowOfCorrection({ published, now, times, kind, why }: Correction) {
  return { published, now, times, kind, why };
}
