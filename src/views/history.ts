import { earliest } from "../model/dates.ts";
import { isGroup } from "../model/group.ts";
import type { Group, Membership, Model, Partner, Person } from "../model/model.ts";
import { type Held, type Tenure, toldTenures } from "../model/tenure.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { holdersName, membershipName, officeName, roleName, statedChairLine } from "../text/names.ts";
import { partnerIsInWords } from "../text/partner-kinds.ts";
import { periodInWords } from "../text/period-in-words.ts";
import { capitalise } from "../text/phrases.ts";
import { seatTitle } from "../text/seats.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** Something that was, is or will be held, and when, both in words. */
export interface HistoryLine {
  readonly what: string;
  readonly when: string;
}

/** What a page tells of other times than its own day. */
export interface History {
  /** What is already known to begin or to end, soonest first. */
  readonly ahead: readonly HistoryLine[];
  /** What is held since a stated time and what was held, the last change first. */
  readonly soFar: readonly HistoryLine[];
}

/** What is to begin, each in words: "From 1 April 2025: Crossings Group". */
export function announcementsOf(words: Words, tenures: readonly Tenure[]): string[] {
  return tenures.flatMap(({ held, period: { from } }) => {
    const name = held.kind === "group" ? held.group.name : held.kind === "partner" ? held.partner.name : undefined;
    return name === undefined || from === undefined
      ? []
      : [say(words, "history.announcement", { from: dateInWords(words, from), name })];
  });
}

/** Which groups began or will end, and which are to have another name; those over or ahead have lists of their own. */
export function historyOfGroups(model: Model): History {
  return historyOf(model, (held) => {
    if (held.kind === "name") return isGroup(held.body) ? laterNameOf(held) : undefined;
    return held.kind === "group" && held.group.time === "now" ? held.group.name : undefined;
  });
}

/** Which organisations began or will end, which are to have another name, and what each became or will become. */
export function historyOfPartners(model: Model): History {
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "name":
        return isGroup(held.body) ? undefined : laterNameOf(held);
      case "partner":
        return held.partner.time === "now" ? held.partner.name : undefined;
      case "standing":
        return held.partner.time === "now"
          ? `${held.partner.name}: ${partnerIsInWords(model.words, held.is, held.partner)}`
          : undefined;
      default:
        return undefined;
    }
  });
}

/** "Ferry Board: Crossing Board" of a name that a body is to have. */
function laterNameOf({ body, name }: Extract<Held, { kind: "name" }>): string | undefined {
  return body.time === "now" && body.laterNames.some((later) => later.name === name) ? `${body.name}: ${name}` : undefined;
}

/** When a group began or was dissolved, who sat on it and who chaired it. */
export function historyOfGroup(model: Model, group: Group): History {
  const { words } = model;
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "group":
        return held.group === group ? say(words, "history.groupItself") : undefined;
      case "parent":
        return held.group === group ? say(words, "history.reportsTo", { name: held.parent.name }) : undefined;
      case "chair": {
        const { role, name, post } = statedChairLine(words, held.chair);
        const who = [name, post].filter(Boolean).join(", ");
        return held.group === group ? [who, roleName(words, role)].filter(Boolean).join(" – ") : undefined;
      }
      case "membership":
        return held.membership.group === group ? holdersName(words, held.membership) : undefined;
      case "seat":
        return held.membership.group === group
          ? `${membershipName(words, held.membership)}: ${seatTitle(words, held.seat)}`
          : undefined;
      default:
        return undefined;
    }
  });
}

/** The groups that an organisation sat on, and who held its posts, as far as their names are published. */
export function historyOfPartner(model: Model, partner: Partner): History {
  const { words } = model;
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "partner":
        return held.partner === partner ? say(words, "history.organisationItself") : undefined;
      case "standing":
        return held.partner === partner ? capitalise(partnerIsInWords(words, held.is, held.partner)) : undefined;
      case "post":
        return held.partner === partner ? nameThen(held.person, held.post) : undefined;
      case "membership":
        return canBeHeldBy(partner, held.membership) ? held.membership.group.name : undefined;
      case "seat":
        return held.membership.agency === partner ? `${held.membership.group.name}: ${seatTitle(words, held.seat)}` : undefined;
      default:
        return undefined;
    }
  });
}

/** Whether a membership is that of an organisation, or of one or another of which it is one. */
function canBeHeldBy(partner: Partner, membership: Membership): boolean {
  const { memberships } = membership.oneOf ?? { memberships: [membership] };
  return memberships.some(({ agency }) => agency === partner);
}

/** Which priorities hold, held and will hold for a stated time, each in its own words. */
export function historyOfPriorities(model: Model): History {
  return historyOf(model, (held) => (held.kind === "priority" ? held.priority.text?.text.trim() : undefined));
}

/** Which contacts hold, held and will hold for a stated time, each with the ways to reach it. */
export function historyOfContacts(model: Model): History {
  return historyOf(model, (held) => {
    if (held.kind !== "contact") return undefined;
    const { name, phone, email } = held.contact;
    return [name, phone, email].filter(Boolean).join(", ");
  });
}

/** The posts, offices, chairs and seats of everybody whose name is published. */
export function historyOfPeople(model: Model): History {
  const { words } = model;
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "post":
        return nameThen(held.person, [held.post, held.partner?.name].filter(Boolean).join(", "));
      case "office":
        return held.person === undefined
          ? `${say(words, "facts.notKnown")}: ${officeName(words, held.office)}`
          : nameThen(held.person, officeName(words, held.office));
      case "chair": {
        const role = roleName(words, held.chair.role);
        return held.chair.person && nameThen(held.chair.person, say(words, "history.roleOf", { role, group: held.group.name }));
      }
      case "seat": {
        const group = held.membership.group.name;
        return held.seat.person && nameThen(held.seat.person, say(words, "history.memberOf", { group }));
      }
      default:
        return undefined;
    }
  });
}

/** "Ann Reed: Chief Constable"; nothing of whoever is not published, not even since when. */
function nameThen({ published }: Person, what: string): string | undefined {
  return published === undefined ? undefined : `${published.name}: ${what}`;
}

function historyOf({ tenures, words }: Model, describe: (held: Held) => string | undefined): History {
  const described = toldTenures(tenures).flatMap((tenure) => {
    const what = describe(tenure.held);
    return what === undefined ? [] : [{ what, tenure }];
  });
  const linesOf = (those: typeof described) => those.map(({ what, tenure }) => ({ what, when: timeInWords(words, tenure) }));
  const ahead = described.filter(({ tenure }) => nextChangeOf(tenure) !== undefined);
  const soFar = described.filter(({ tenure }) => nextChangeOf(tenure) === undefined);
  return {
    ahead: linesOf(ahead.sort((a, b) => byCodeUnit(nextChangeOf(a.tenure) ?? "", nextChangeOf(b.tenure) ?? ""))),
    soFar: linesOf(soFar.sort((a, b) => byCodeUnit(lastChangeOf(b.tenure), lastChangeOf(a.tenure)))),
  };
}

/** The day of the next change that is known: of the beginning, or of the end of what holds. */
function nextChangeOf({ period: { from, until }, time }: Tenure): string | undefined {
  if (time === "ahead") return from && earliest(from);
  return time === "now" ? until?.date : undefined;
}

/** The day of the last change: of the end of what is over, or else of the beginning. */
function lastChangeOf({ period: { from, until }, time }: Tenure): string {
  return (time === "over" ? until?.date : from && earliest(from)) ?? "";
}

/** "since May 2023", "until March 2026", "from 1 April 2026". */
function timeInWords(words: Words, { period, time }: Tenure): string {
  const { from, until } = period;
  return time === "now" && from !== undefined && until === undefined
    ? say(words, "periods.since", { from: dateInWords(words, from) })
    : periodInWords(words, period);
}
