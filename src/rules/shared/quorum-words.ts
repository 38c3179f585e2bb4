import type { Group, Partner, Person, Quorum } from "../../model/model.ts";
import { votingSeats } from "./quorum-holders.ts";
import { normaliseWords } from "./wording.ts";

/**
 * Whether the words for those whom a quorum must include are those of nobody on the group: no post, organisation,
 * department, constituency, remark or capacity has any of them. Undefined where that cannot be told: the words name a
 * kind of organisation or of people, are initials or several phrases, which no seat need state, or a seat says nothing of who holds it.
 */
export function isNobodyOf(group: Group, { of }: Quorum["include"][number]): boolean | undefined {
  const needed = wordsIn(of).filter((word) => !empty.has(word));
  const seats = votingSeats(group);
  if (/[,/]|\b\p{Lu}{2,}s?\b/u.test(of)) return undefined;
  if (needed.length === 0 || needed.some((word) => kinds.has(word)) || seats.length === 0) return undefined;
  if (seats.some(({ membership, seat }) => membership.constituency === undefined && !(seat.post ?? seat.person?.post)))
    return undefined;
  const said = seats.flatMap(({ membership, seat }) => [
    ...[
      membership.as === "member" ? undefined : membership.as,
      membership.constituency,
      membership.department,
      seat.post,
      seat.team,
      seat.note,
    ],
    ...ofPerson(seat.person),
    ...ofPartner(membership.agency),
  ]);
  const words = new Set(said.flatMap((each) => (each === undefined ? [] : wordsIn(each))));
  const isElected = needed.some((word) => elected.has(word));
  return !needed.some((word) => words.has(word)) && !(isElected && [...elected, ...offices].some((word) => words.has(word)));
}

function ofPerson(person: Person | undefined): (string | undefined)[] {
  return (person?.posts ?? []).filter(({ time }) => time === "now").map(({ post }) => post);
}

function ofPartner(partner: Partner | undefined): (string | undefined)[] {
  return partner === undefined
    ? []
    : [partner.name, partner.shortName, ...partner.otherNames, ...partner.is, partner.about?.text];
}

/** Words that do not tell who is meant. */
const empty = new Set(
  "a an and any at core each for from group its least member number of one other our person representative representing the their those to two who with".split(
    " ",
  ),
);

/** Words for kinds of organisations and of people, by which no seat need be named. */
const kinds = new Set(
  "academy adult agency area authority board body care carer chair chairman chairperson chairwoman charity child children clinical commissioner community company council education executive faith family federation health hospital housing justice law local nhs office organisation parent partner partnership people police practitioner professional provider public resident safeguarding school sector service social staff statutory student trust user voluntary young youth".split(
    " ",
  ),
);

/** Those who were elected: words for them, and for the offices that they hold. */
const elected = new Set(["elected", "councillor", "cllr"]);
const offices = ["member", "mayor", "leader", "cabinet", "portfolio", "alderman"];

/** The words of a text in small letters and in the singular; a name such as "coOpted" is two. */
function wordsIn(text: string): string[] {
  return normaliseWords(text.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .split(" ")
    .map((word) => word.replace(/ies$/, "y").replace(/(?<=[a-z]{2}[^s])s$/, ""));
}
