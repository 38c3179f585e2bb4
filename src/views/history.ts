import { earliest, inWords, isStated } from "../model/dates.ts";
import type { Group, Model, Partner, Person, Seat } from "../model/model.ts";
import type { Held, Tenure } from "../model/tenure.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { membershipName, officeNames, roleName, seatName, statedChairLine } from "../text/names.ts";
import { periodInWords } from "../text/period-in-words.ts";

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

/** Which groups began or will begin and end; those that were dissolved have a list of their own. */
export function historyOfGroups(model: Model): History {
  return historyOf(model, (held) => (held.kind === "group" && held.group.time !== "over" ? held.group.name : undefined));
}

/** When a group began or was dissolved, who sat on it and who chaired it. */
export function historyOfGroup(model: Model, group: Group): History {
  return historyOf(model, (held) => {
    switch (held.kind) {
      case "group":
        return held.group === group ? "The group itself" : undefined;
      case "chair": {
        const { role, name, post } = statedChairLine(held.chair);
        return held.group === group && isPublic(held.chair)
          ? `${[name, post].filter(Boolean).join(", ")} – ${roleName(role)}`
          : undefined;
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
        return nameThen(held.person, officeNames[held.office]);
      case "chair":
        return held.chair.person && nameThen(held.chair.person, `${roleName(held.chair.role)} of ${held.group.name}`);
      case "seat":
        return held.seat.person && nameThen(held.seat.person, `member of ${held.membership.group.name}`);
      default:
        return undefined;
    }
  });
}

/** Whether the times of a seat or a chair may be told: not of one that is held by somebody who is not published. */
function isPublic({ person }: Pick<Seat, "person">): boolean {
  return person === undefined || person.published !== undefined;
}

/** "Ann Reed: Chief Constable"; nothing of whoever is not published, not even since when. */
function nameThen({ published }: Person, what: string): string | undefined {
  return published === undefined ? undefined : `${published.name}: ${what}`;
}

function historyOf({ tenures }: Model, describe: (held: Held) => string | undefined): History {
  const described = tenures.flatMap((tenure) => {
    if (!isStated(tenure.period)) return [];
    const what = describe(tenure.held);
    return what === undefined ? [] : [{ what, tenure }];
  });
  const linesOf = (those: typeof described) => those.map(({ what, tenure }) => ({ what, when: timeInWords(tenure) }));
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
function timeInWords({ period, time }: Tenure): string {
  const { from, until } = period;
  return time === "now" && from !== undefined && until === undefined ? `since ${inWords(from)}` : periodInWords(period);
}
