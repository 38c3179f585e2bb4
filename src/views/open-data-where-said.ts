import { toIsoDate } from "../model/dates.ts";
import type { Model } from "../model/model.ts";
import { say } from "../words/say.ts";
import { type Column, column, type Table } from "./table.ts";

// The tables that are there only where the data say something of their subject.

/** The organisations that quorums need; no table where no quorum names any. */
export function quorumOrganisations(model: Model): Table[] {
  const { words } = model;
  const columnOf = (name: string, type: Column["type"]): Column => column("group", "quorum/organisations", name, type);
  const rows = model.groups.flatMap((group) =>
    (group.quorum?.organisations ?? []).flatMap(({ among, count, called }, at) =>
      among.map(({ id }) => ({ group: group.id, set: at + 1, organisation: id, count: count ?? among.length, called })),
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      name: "quorum-organisations",
      title: say(words, "openData.quorumOrganisations"),
      columns: [
        { name: "group", type: "string", means: say(words, "openData.groupOfSeat") },
        { name: "set", type: "integer", means: say(words, "openData.quorumSet") },
        { name: "organisation", type: "string", means: say(words, "openData.quorumOrganisation") },
        columnOf("count", "integer"),
        columnOf("called", "string"),
      ],
      rows,
    },
  ];
}

/** The greatest numbers of members of groups; no table where none is stated. */
export function memberLimits(model: Model): Table[] {
  const { words } = model;
  const rows = model.groups.flatMap((group) => group.atMost.map(({ members, as }) => ({ group: group.id, members, as })));
  if (rows.length === 0) return [];
  return [
    {
      name: "member-limits",
      title: say(words, "openData.memberLimits"),
      columns: [
        { name: "group", type: "string", means: say(words, "openData.groupOfSeat") },
        column("group", "atMost", "members", "integer"),
        column("group", "atMost", "as", "string"),
      ],
      rows,
    },
  ];
}

/**
 * The lead and delegated partners of the day. The table is there where it says what no other does: of a post without a
 * name, or for whom a delegate stands.
 */
export function safeguardingPartners(model: Model): Table[] {
  const { leadSafeguardingPartners, delegatedSafeguardingPartners, words } = model;
  const holders = [
    ...leadSafeguardingPartners.map((holder) => ({ office: "leadSafeguardingPartner" as const, ...holder })),
    ...delegatedSafeguardingPartners.map((holder) => ({ office: "delegatedSafeguardingPartner" as const, ...holder })),
  ];
  if (holders.every(({ person, standsFor }) => !person?.nameless && standsFor === undefined)) return [];
  return [
    {
      name: "safeguarding-partners",
      title: say(words, "openData.safeguardingPartners"),
      columns: [
        { name: "office", type: "string", means: say(words, "openData.office") },
        { name: "person", type: "string", means: say(words, "openData.holder") },
        column("people", "people", "post", "string"),
        column("people", "people", "partner", "string"),
        column("people", "delegatedSafeguardingPartners", "standsFor", "list"),
      ],
      rows: holders.map(({ office, person, standsFor = [] }) => ({
        office,
        person: person?.published === undefined ? undefined : person.id,
        post: person?.post,
        partner: person?.partner?.id,
        standsFor: standsFor.map(({ id }) => id),
      })),
    },
  ];
}

/** What each partner gives to the budget, where that is said. */
export function contributions({ arrangements, words }: Model): Table[] {
  const { budget } = arrangements;
  if (budget === undefined) return [];
  const columnOf = (name: string, type: Column["type"]) => column("arrangements", "budget/contributions", name, type);
  return [
    {
      name: "contributions",
      title: say(words, "openData.contributions"),
      columns: [
        column("arrangements", "budget", "year", "string"),
        columnOf("partner", "string"),
        columnOf("contributor", "string"),
        columnOf("amount", "integer"),
        column("arrangements", "budget", "currency", "string"),
        columnOf("note", "string"),
      ],
      rows: budget.contributions.map(({ partner, contributor, amount, note }) => ({
        year: budget.year,
        partner: partner?.id,
        contributor,
        amount,
        currency: budget.currency,
        note,
      })),
    },
  ];
}

/** The revision history of the document, where it has one. */
export function revisions({ arrangements, words }: Model): Table[] {
  if (arrangements.revisions.length === 0) return [];
  const columnOf = (name: string, type: Column["type"]) => column("arrangements", "revisions", name, type);
  return [
    {
      name: "revisions",
      title: say(words, "openData.revisions"),
      columns: [columnOf("version", "string"), columnOf("date", "date"), columnOf("changed", "string"), columnOf("by", "string")],
      rows: arrangements.revisions.map(({ version, date, changed, by }) => ({ version, date: toIsoDate(date), changed, by })),
    },
  ];
}
