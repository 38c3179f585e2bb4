import { calendarDate } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { canBeDialled, numberingPlanOf } from "../../src/model/phone-numbers.ts";
import { type Remit, remits } from "../../src/model/profile.ts";

/** An answer that cannot be taken, in words for whoever gave it. */
export class WrongAnswer extends Error {}

/** A question about a new partnership, asked on the terminal or answered by an option of the same name. */
export interface Question<Value> {
  readonly asked: string;
  /** What may be typed, for the help of the option. */
  readonly value: string;
  /** What nothing typed means; where there is none, the question must be answered. */
  readonly otherwise?: string;
  /** @throws {WrongAnswer} */
  readonly read: (typed: string) => Value;
}

/** Where a contact is reached: a telephone number or an email address. */
export type Reach = { readonly phone: string } | { readonly email: string };

/** The questions, in the order in which they are asked, by their options. */
export const questions = {
  name: define({ asked: "What is the partnership or board called?", value: "NAME", read: readLine }),
  remit: define({ asked: "Whom is it for: children, adults or all-age?", value: remits.join("|"), read: readRemit }),
  area: define({ asked: "Which area does it serve?", value: "PLACE", read: readLine }),
  title: define({
    asked: "What is the document called?",
    value: "TITLE",
    otherwise: "Safeguarding Arrangements",
    read: readLine,
  }),
  website: define({ asked: "At which address will the website stand?", value: "https://…", read: readWebsite }),
  date: define({ asked: "Of which day is the document (year-month-day)?", value: "YYYY-MM-DD", read: readDay }),
  partners: define({
    asked: "Who are the statutory partners? Their names, with ; between them.",
    value: "A;B;C",
    read: readNames,
  }),
  contact: define({
    asked: "Whom does somebody ring who is worried? The name of the service, or nothing if that is not known.",
    value: "NAME",
    otherwise: "",
    read: (typed) => typed,
  }),
  reach: define({ asked: "Its telephone number or email address?", value: "NUMBER|EMAIL", otherwise: "", read: readReach }),
  "report-due": define({
    asked: "By which day is its next yearly report due (nothing if that is not known)?",
    value: "YYYY-MM-DD",
    otherwise: "",
    read: readDayIfKnown,
  }),
  "plan-due": define({
    asked: "By which day is its next yearly plan due (nothing if that is not known)?",
    value: "YYYY-MM-DD",
    otherwise: "",
    read: readDayIfKnown,
  }),
} as const;

export type QuestionName = keyof typeof questions;

function define<Value>(question: Question<Value>): Question<Value> {
  return question;
}

function readLine(typed: string): string {
  if (typed === "") throw new WrongAnswer("Something must stand here.");
  return typed;
}

function readRemit(typed: string): Remit {
  const found = remits.find((remit) => remit === typed.toLowerCase().replace(/\s+/g, "-"));
  if (found === undefined) throw new WrongAnswer(`"${typed}" is none of ${remits.join(", ")}.`);
  return found;
}

/** A web address without the slash at its end. */
function readWebsite(typed: string): string {
  const address = typed.replace(/\/+$/, "");
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.search + url.hash !== "") {
    throw new WrongAnswer(`"${typed}" is not the address of a website. Write it like https://www.example.org.`);
  }
  return address;
}

function readDay(typed: string): CalendarDate {
  const day = calendarDate(typed);
  if (day === undefined) throw new WrongAnswer(`"${typed}" is not a day in the calendar. Write it like 2026-11-30.`);
  return day;
}

function readDayIfKnown(typed: string): CalendarDate | undefined {
  return typed === "" ? undefined : readDay(typed);
}

function readNames(typed: string): string[] {
  const names = typed.split(";").flatMap((name) => name.trim() || []);
  if (names.length === 0) throw new WrongAnswer("Name one at least.");
  return names;
}

function readReach(typed: string): Reach | undefined {
  if (typed === "") return undefined;
  if (typed.includes("@")) {
    if (!/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(typed)) throw new WrongAnswer(`"${typed}" is not an email address.`);
    return { email: typed };
  }
  const plan = numberingPlanOf("en-GB");
  if (plan !== undefined && !canBeDialled(typed, plan)) {
    throw new WrongAnswer(`"${typed}" cannot be dialled in ${plan.country}. Numbers there look like ${plan.examples}.`);
  }
  return { phone: typed };
}
