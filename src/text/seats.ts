import type { ChairRole, PartialDate, Seat, Term } from "../model/model.ts";
import { endOfTerm } from "../model/terms-of-office.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { dateInWords } from "./date-in-words.ts";
import { numberInWords } from "./in-words.ts";
import { nameNotKnown, personName, roleName } from "./names.ts";
import { capitalise } from "./phrases.ts";

type Holding = NonNullable<Seat["holding"]>;

const holdings = { interim: "seats.interim", acting: "seats.acting" } as const satisfies Readonly<Record<Holding, TextKey>>;

/**
 * A seat in words, with everything that the data say about it: "Head of Safeguarding (Acting) – Co-Chair – substitute:
 * Matron". Of a seat that an organisation has and of which nothing more is said, that no post is named.
 */
export function seatName(words: Words, seat: Seat): string {
  return [seatInWords(words, seat), ...termsOfSeat(words, seat)].filter(Boolean).join(" – ") || say(words, "seats.noPost");
}

/** A seat in words without the terms on which it is held: "Head of Safeguarding (Acting) – Co-Chair". */
export function seatTitle(words: Words, seat: Seat): string {
  return seatInWords(words, seat) || say(words, "seats.noPost");
}

/** A seat as lines: who holds it, then each of the terms on which it is held. */
export function seatLines(words: Words, seat: Seat): string[] {
  const lines = [seatInWords(words, seat), ...termsOfSeat(words, seat).map(capitalise)].filter(Boolean);
  return lines.length === 0 ? [seatTitle(words, seat)] : lines;
}

/** Whether more is said of a seat than whose it is. */
export function isDescribed(words: Words, seat: Seat): boolean {
  return seatInWords(words, seat) !== "" || termsOfSeat(words, seat).length > 0;
}

/** What is said of the holder of a seat; empty where nothing is. */
function seatInWords(words: Words, seat: Seat): string {
  const holders = seatHolders(words, seat);
  const who = [
    [seat.team, holders].filter(Boolean).join(": "),
    seat.holding !== undefined && seat.role === undefined ? `(${holdingName(words, seat.holding)})` : "",
  ]
    .filter(Boolean)
    .join(" ");
  const role = seat.role && roleAsHeld(words, seat.role, seat.holding);
  const otherRole = seat.chairOf?.role && ` (${roleName(words, seat.chairOf.role)}, ${seat.chairOf.group.name})`;
  const seatText = [[who, role].filter(Boolean).join(" – "), otherRole].filter(Boolean).join("");
  return [seatText, seat.attends && say(words, "seats.asRequired"), seat.note].filter(Boolean).join(" – ").trim();
}

/** On what terms a seat is held, each in words: under which condition, for how long, and who stands in for its holder. */
function termsOfSeat(words: Words, seat: Seat): string[] {
  const { condition, substitutes, term } = seat;
  const names = substitutes.map((each) => seatHolder(words, each)).filter(Boolean);
  return [
    condition === undefined ? "" : say(words, "seats.only", { condition }),
    term === undefined ? "" : termInWords(words, term, toldEndOf(seat)),
    names.length === 0 ? "" : say(words, "seats.substitutes", { count: names.length, names: names.join("; ") }),
  ].filter(Boolean);
}

/** "term of three years, renewable once, until 31 March 2028". */
function termInWords(words: Words, { years, renewals }: Term, end: PartialDate | undefined): string {
  return [
    say(words, "seats.term", { count: years, number: numberInWords(words, years) }),
    renewals === undefined ? "" : say(words, "seats.renewals", { count: renewals, number: numberInWords(words, renewals) }),
    end === undefined ? "" : say(words, "seats.termUntil", { date: dateInWords(words, end) }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Until when the holder of a seat serves, where that may be told: not of somebody unpublished, as all times. */
export function toldEndOf({ term, person }: Pick<Seat, "term" | "person">): PartialDate | undefined {
  return term === undefined || (person !== undefined && person.published === undefined) ? undefined : endOfTerm(term);
}

/** Who holds a seat, for which chair elsewhere, and how many such seats there are, as far as it is known. */
function seatHolders(words: Words, seat: Seat): string {
  const { number, exOfficio } = seat;
  if (exOfficio !== undefined) return asChair(words, seat, exOfficio);
  const holder = seatHolder(words, seat);
  if (holder === "") return number === undefined ? "" : say(words, "seats.count", { count: number });
  return number !== undefined && number > 1 ? say(words, "seats.times", { count: number, holder }) : holder;
}

/** "Matron, as Chair of the Case Panel". */
function asChair(words: Words, seat: Seat, { role, group }: NonNullable<Seat["exOfficio"]>): string {
  const chair = say(words, "seats.chairOfGroup", { role: roleName(words, role), group: group.name });
  const holder = seatHolder(words, seat);
  if (holder === "") return chair;
  // Where nobody is known, the chair stands in the place of the organisation.
  return seat.personUnknown && seat.post === undefined ? holder : say(words, "seats.asChair", { holder, chair });
}

/** How a seat is held for a while, as it is printed: "Acting". */
function holdingName(words: Words, holding: Holding): string {
  return say(words, holdings[holding]);
}

/** "Co-Chair", "Acting Co-Chair". */
function roleAsHeld(words: Words, role: ChairRole, holding: Holding | undefined): string {
  const name = roleName(words, role);
  return holding === undefined ? name : say(words, "seats.holdingAndRole", { holding: holdingName(words, holding), role: name });
}

/** Who holds a seat: the published name and the post, as far as either is known. Empty where only a team is named. */
function seatHolder(words: Words, { person, personUnknown, post }: Pick<Seat, "person" | "personUnknown" | "post">): string {
  if (personUnknown) return [nameNotKnown(words, post ?? ""), post].filter(Boolean).join(" – ");
  const known = [person?.published?.name, post ?? person?.post].filter(Boolean).join(" – ");
  return known === "" && person !== undefined ? personName(words, person) : known;
}
