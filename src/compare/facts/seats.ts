import type { Person, Seat } from "../../model/model.ts";
import { holdingName, personName, roleName, seatName } from "../../text/names.ts";
import { numberInWords } from "../../text/numbers.ts";
import { english } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import { type Fields, field, keyOfFields } from "../shared/fields.ts";
import { isNeverNamed } from "../shared/public-key.ts";
import { type Matched, matchBy, matchByEach, type Pair } from "../shared/records.ts";
import type { Models } from "../states.ts";

/** What is told of a seat. It is put into words as a whole, by `seatName`; the fields say when two seats are the same. */
function fieldsIn(models: Models): Fields<Seat> {
  return {
    post: field("post", (seat) => postOf(models, seat)),
    team: field("team", ({ team }) => team),
    // Whoever is named in neither state is known by the post alone.
    person: field("holder", ({ person }) => (person === undefined || isNeverNamed(models, person) ? undefined : person.id)),
    personUnknown: field("holder", ({ personUnknown }) => personUnknown && say(english, "facts.notKnown").toLowerCase()),
    role: field("role", ({ role }) => role && roleName(english, role)),
    holding: field("holding", ({ holding }) => holding && holdingName(english, holding)),
    attends: field("attendance", ({ attends }) => attends),
    number: field("number", ({ number }) => (number === undefined ? undefined : numberInWords(number))),
    chairOf: field("chair of another group", ({ chairOf }) => chairOf?.role && `${chairOf.role} of ${chairOf.group.id}`),
    note: field("note", ({ note }) => note),
    file: "is about the files, not the facts",
    pointer: "is about the files, not the facts",
  };
}

/** The post of a seat; of somebody who is not named, the post that stands in the place of the name. */
function postOf(models: Models, { post, person }: Seat): string | undefined {
  return post ?? (person !== undefined && isNeverNamed(models, person) ? personName(english, person) : undefined);
}

/** What is public of a seat, with ids for names, so that a new name of somebody makes no new seat. It is never shown. */
export function seatKey(models: Models, seat: Seat): string {
  return keyOfFields(fieldsIn(models), seat);
}

/**
 * Matches the seats of one membership: those that are the same, then those of the same post, then of the same person; and
 * one that is left of each.
 */
export function matchSeats(models: Models, before: readonly Seat[], after: readonly Seat[]): Matched<Seat> {
  const byKeys = matchByEach(
    before,
    after,
    (seat) => seatKey(models, seat),
    (seat) => JSON.stringify([postOf(models, seat), seat.team]),
  );
  // Seats of which no person is known have no person in common.
  const held = (seats: readonly Seat[]) => seats.filter(({ person }) => person !== undefined && !isNeverNamed(models, person));
  const byPerson = matchBy(held(byKeys.gone), held(byKeys.come), ({ person }) => person?.id ?? "");
  const isFree = (seat: Seat) => !byPerson.both.some((pair) => pair.before === seat || pair.after === seat);
  const both = [...byKeys.both, ...byPerson.both];
  const [gone, come] = [byKeys.gone.filter(isFree), byKeys.come.filter(isFree)];
  const [one, other] = [gone[0], come[0]];
  const isOneEach = gone.length === 1 && come.length === 1 && one !== undefined && other !== undefined;
  return isOneEach ? { both: [...both, { before: one, after: other }], gone: [], come: [] } : { both, gone, come };
}

/**
 * Tells what changes of a seat: another holder, or anything else of it.
 * @param place whose seat it is, and where
 */
export function changedSeat(models: Models, { before, after }: Pair<Seat>, place: string): string[] {
  const keyOf = (seat: Seat) => seatKey(models, seat);
  if (keyOf(before) === keyOf(after)) return [];
  const [was, is] = [before, after].map(({ person }) => person?.published?.name);
  if (was !== is && keyOf(heldBy(before, after.person)) === keyOf(after)) {
    const seat = after.post ?? after.team;
    const named = `the seat of ${place}${seat === undefined ? "" : ` (${seat})`}`;
    if (is === undefined) return [`${was} no longer holds ${named}.`];
    return [`${is} holds ${named}${was === undefined ? "" : `, in place of ${was}`}.`];
  }
  return [`A seat of ${place} changes from "${seatName(english, before)}" to "${seatName(english, after)}".`];
}

function heldBy({ person: _, ...seat }: Seat, person: Person | undefined): Seat {
  return person === undefined ? seat : { ...seat, person };
}
