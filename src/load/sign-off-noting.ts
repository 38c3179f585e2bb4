import { inWords } from "../model/dates.ts";
import type { CalendarDate, Model, Partner, Person } from "../model/model.ts";

/** What somebody says of a sign-off of the edition that is being prepared. */
export interface SignOffTold {
  readonly partner: Partner;
  readonly person: Person;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** Where it is minuted. */
  readonly minute?: string | undefined;
}

/** What is wrong with something that was said of it. */
export interface SignOffFault {
  readonly field: "on" | "minute";
  readonly message: string;
}

/** How messages name what was said: a command by its options, a form by the answers. */
export interface SignOffNaming {
  day(day: CalendarDate): string;
  said(field: "on" | "minute", day?: CalendarDate): string;
}

/** The statutory partners, each of which signs an edition off. */
export function statutoryPartnersOf({ partners }: Model): Partner[] {
  return partners.filter(({ is }) => is.includes("statutoryPartner"));
}

/** The statutory partners that have not signed off the edition that is being prepared. */
export function missingApprovals(model: Model): Partner[] {
  return statutoryPartnersOf(model).filter(({ id }) => !model.signOffs.some(({ partner }) => partner.id === id));
}

/** The file of sign-offs, as its schema has it. */
export interface SignOffFile {
  readonly after?: string;
  readonly signOffs: readonly {
    readonly partner: string;
    readonly by: string;
    readonly on: string;
    readonly minute?: string;
  }[];
}

/** What stands at the head of a new file of sign-offs. */
export const signOffsHead =
  "# yaml-language-server: $schema=../src/schema/sign-offs.schema.json\n#\n# Written by `npx governance edition sign-off`.\n\n";

/**
 * Finds what is wrong with a sign-off that is to be noted.
 * @param today the day on which it is noted
 */
export function findSignOffFaults(
  { editions }: Pick<Model, "editions">,
  { on, minute }: Pick<SignOffTold, "on" | "minute">,
  today: CalendarDate,
  naming: SignOffNaming,
): SignOffFault[] {
  const [newest] = editions;
  const said = naming.said("on", on);
  return [
    ...(on > today
      ? [
          {
            field: "on",
            message: `${said} is still to come: today is ${naming.day(today)}. A decision is recorded once it is made.`,
          } as const,
        ]
      : []),
    ...(newest !== undefined && on < newest.date
      ? [
          {
            field: "on",
            message: `${said} is before the last edition, of ${naming.day(newest.date)}, so that it cannot be about the next.`,
          } as const,
        ]
      : []),
    ...(minute !== undefined && (minute.trim() === "" || /\p{Cc}/u.test(minute))
      ? [{ field: "minute", message: `${naming.said("minute")} takes one line of plain text.` } as const]
      : []),
  ];
}

/**
 * What the file of sign-offs is to say with one more. A second sign-off of the same partner takes the place of the first, and
 * those of an edition before count no longer.
 * @param present what the file says; undefined where there is none
 */
export function withSignOff(
  { editions }: Pick<Model, "editions">,
  present: SignOffFile | undefined,
  { partner, person, on, minute }: SignOffTold,
): SignOffFile {
  const [newest] = editions;
  const isForNext = present?.after === newest?.date;
  const kept = isForNext ? (present?.signOffs ?? []).filter((each) => each.partner !== partner.id) : [];
  const entry = { partner: partner.id, by: person.id, on, ...(minute !== undefined && { minute: minute.trim() }) };
  return { ...(newest !== undefined && { after: newest.date }), signOffs: [...kept, entry] };
}

/** A sign-off, as it is told once it is noted. */
export function signOffInWords({ partner, on }: Pick<SignOffTold, "partner" | "on">): string {
  return `${partner.name} signed off on ${inWords(on)}`;
}
