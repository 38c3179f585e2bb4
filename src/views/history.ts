import { earliest, inWords } from "../model/dates.ts";
import type { Group, Model, Partner, Person, Seat } from "../model/model.ts";
import type { Held, Office, Tenure } from "../model/tenure.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { membershipName, roleName, seatName, statedChairLine } from "../text/names.ts";
import { periodInWords } from "../text/period-in-words.ts";

/** Something that was, is or will be held, and when, both in words. */
export interface HistoryLine {
  readonly what: string;
  readonly when: string;
}

/** What a page tells of other times than its own day. */
export interface History {
  /** What is already known to begin, soonest first. */
  readonly ahead: readonly HistoryLine[];
  /** What is held for a stated time and what was held, newest first. */
  readonly soFar: readonly HistoryLine[];
}

const offices: Readonly<Record<Office, string>> = {
  leadSafeguardingPartner: "Lead Safeguarding Partner",
  delegatedSafeguardingPartner: "Delegated Safeguarding Partner",
  independentScrutineer: "Independent Scrutineer",
  standingCoChair: "Standing Co-Chair",
};

/** Who sat on a group and who chaired it. */
export function historyOfGroup(model: Model, group: Group): History {
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "chair": {
        const { role, name, post } = statedChairLine(held.chair);
        return held.group === group ? `${[name, post].filter(Boolean).join(", ")} – ${roleName(role)}` : undefined;
      }
      case "membership":
        return held.membership.group === group ? membershipName(held.membership) : undefined;
      case "seat":
        return held.membership.group === group && isPublic(held.seat)
          ? `${membershipName(held.membership)}: ${seatName(held.seat)}`
          : undefined;
      default:
        return undefined;
    }
  });
}

/** The groups that an organisation sat on, and who held its posts, as far as their names are published. */
export function historyOfPartner(model: Model, partner: Partner): History {
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "post":
        return held.partner === partner ? nameThen(held.person, held.post) : undefined;
      case "membership":
        return held.membership.agency === partner ? held.membership.group.name : undefined;
      case "seat":
        return held.membership.agency === partner && isPublic(held.seat)
          ? `${held.membership.group.name}: ${seatName(held.seat)}`
          : undefined;
      default:
        return undefined;
    }
  });
}

/** The posts, offices, chairs and seats of everybody whose name is published. */
export function historyOfPeople(model: Model): History {
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "post":
        return nameThen(held.person, [held.post, held.partner?.name].filter(Boolean).join(", "));
      case "office":
        return nameThen(held.person, offices[held.office]);
      case "chair":
        return held.chair.person && nameThen(held.chair.person, `${roleName(held.chair.role)} of ${held.group.name}`);
      case "seat":
        return held.seat.person && nameThen(held.seat.person, `member of ${held.membership.group.name}`);
      default:
        return undefined;
    }
  });
}

/** Whether the times of a seat may be told: not of one that is held by somebody who is not published. */
function isPublic({ person }: Seat): boolean {
  return person === undefined || person.published !== undefined;
}

/** "Ann Reed: Chief Constable"; nothing of whoever is not published, not even since when. */
function nameThen({ published }: Person, what: string): string | undefined {
  return published === undefined ? undefined : `${published.name}: ${what}`;
}

function historyOf({ tenures }: Model, describe: (held: Held) => string | undefined): History {
  const described = tenures.flatMap((tenure) => {
    const what = describe(tenure.held);
    return what === undefined ? [] : [{ what, tenure }];
  });
  const linesOf = (those: typeof described) => those.map(({ what, tenure }) => ({ what, when: timeInWords(tenure) }));
  const isAhead = ({ tenure }: (typeof described)[number]) => tenure.time === "ahead";
  return {
    ahead: linesOf(described.filter(isAhead).sort((a, b) => byCodeUnit(startOf(a.tenure), startOf(b.tenure)))),
    soFar: linesOf(described.filter((each) => !isAhead(each)).sort((a, b) => byCodeUnit(startOf(b.tenure), startOf(a.tenure)))),
  };
}

/** The day to sort by: the first, or where only the end is known, that. */
function startOf({ period: { from, until } }: Tenure): string {
  return from === undefined ? (until?.date ?? "") : earliest(from);
}

/** "since May 2023", "until March 2026", "from 1 April 2026". */
function timeInWords({ period, time }: Tenure): string {
  const { from, until } = period;
  return time === "now" && from !== undefined && until === undefined ? `since ${inWords(from)}` : periodInWords(period);
}
