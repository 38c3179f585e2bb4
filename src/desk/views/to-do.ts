import { addDays, daysOf } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import { type Finding, hasErrors } from "../../model/finding.ts";
import type { Person } from "../../model/people.ts";
import type { Held, Tenure } from "../../model/tenure.ts";
import { groupByRule, type RuleFindings } from "../../rules/by-rule.ts";
import { isReviewNotHeld } from "../../rules/registry.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { holdersName, membershipName, officeName, roleName } from "../../text/names.ts";
import { seatTitle } from "../../text/seats.ts";
import { type ReviewRow, reviewsView } from "../../views/reviews.ts";
import { english } from "../../words/english.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { placeOfFile } from "./finding-place.ts";

/** Something that begins or ends soon. */
export interface SoonLine {
  readonly when: string;
  readonly what: string;
  readonly place: RecordPlace | undefined;
}

/** What needs doing, the most urgent first. */
export interface ToDo {
  readonly overdue: readonly ReviewRow[];
  readonly dueSoon: readonly ReviewRow[];
  /** The reviews of which nobody knows when they are due. */
  readonly unknown: readonly ReviewRow[];
  /** The review that is due next after those. */
  readonly next: ReviewRow | undefined;
  /** What keeps the arrangements from being published. */
  readonly errors: readonly Finding[];
  /** What else the check has found, by rule. */
  readonly findings: readonly RuleFindings[];
  /** What begins or ends within the days that count as soon. */
  readonly soon: readonly SoonLine[];
  /** The documents that hold no longer, or will not soon. */
  readonly expiring: readonly SoonLine[];
}

/** What needs doing by the day of the data. */
export function toDo(data: DeskData): ToDo {
  const { model, findings } = data;
  const rows = model === undefined ? [] : reviewsView(model, english).rows.filter(({ refreshOf }) => refreshOf === undefined);
  const faults = findings.filter((finding) => !isReviewNotHeld(finding));
  const withStatus = (status: ReviewRow["status"]) => rows.filter((row) => row.status === status);
  return {
    overdue: withStatus("overdue"),
    dueSoon: withStatus("due-soon"),
    unknown: withStatus("unknown"),
    next: withStatus("current")[0],
    errors: faults.filter((finding) => hasErrors([finding])),
    findings: groupByRule(faults.filter(({ severity }) => severity === "warning")),
    soon: model === undefined ? [] : soonIn(data, model),
    expiring: model === undefined ? [] : expiringIn(data, model),
  };
}

function soonIn(data: DeskData, model: ModelOnDay): SoonLine[] {
  const last = addDays(model.today, model.arrangements.dueSoonDays);
  return model.tenures.flatMap((tenure) => {
    const { first, last: end } = daysOf(tenure.period);
    const isSoon = (day: string) => day > model.today && day <= last;
    const begins = tenure.period.from && isSoon(first) ? [{ day: first, verb: "From" }] : [];
    const ends = tenure.period.until && isSoon(end) ? [{ day: end, verb: "Until" }] : [];
    return [...begins, ...ends].map(({ day, verb }) => ({
      when: `${verb} ${dateInWords(english, day)}`,
      what: heldInWords(tenure),
      place: placeOfFile(data, tenure),
    }));
  });
}

function expiringIn(data: DeskData, model: ModelOnDay): SoonLine[] {
  const last = addDays(model.today, model.arrangements.dueSoonDays);
  return model.documents.flatMap((document) => {
    if (document.validTo === undefined) return [];
    const end = daysOf({ until: document.validTo }).last;
    if (end > last) return [];
    const verb = end < model.today ? "Held until" : "Holds until";
    return [
      { when: `${verb} ${dateInWords(english, document.validTo)}`, what: document.title, place: placeOfFile(data, document) },
    ];
  });
}

function heldInWords({ held }: Tenure): string {
  return [...partsOf(held)].filter((part) => part !== "").join(": ");
}

function partsOf(held: Held): readonly string[] {
  switch (held.kind) {
    case "post":
      return [nameOf(held.person), held.post];
    case "office":
      return [held.person === undefined ? "" : nameOf(held.person), officeName(english, held.office)];
    case "membership":
      return [held.membership.group.name, holdersName(english, held.membership)];
    case "seat":
      return [held.membership.group.name, membershipName(english, held.membership), seatTitle(english, held.seat)];
    case "group":
      return [held.group.name];
    case "parent":
      return [held.group.name, `reports to ${held.parent.name}`];
    case "partner":
    case "standing":
      return [held.partner.name];
    case "priority":
      return ["Priority", held.priority.text?.text.trim() ?? ""];
    case "contact":
      return ["Contact", held.contact.name];
    case "name":
      return [held.body.name, held.name];
    case "chair":
      return [held.group.name, roleName(english, held.chair.role)];
  }
}

/** The name of a person, or the id of one whose name the model does not hold. */
function nameOf({ id, published }: Person): string {
  return published?.name ?? id;
}
