import type { Person, Seat, Substitute } from "../../model/model.ts";
import { personName } from "../../text/names.ts";
import { seatName } from "../../text/seats.ts";
import { say } from "../../words/say.ts";
import { type Keys, keyOfFields } from "../shared/fields.ts";
import { isNeverNamed } from "../shared/public-key.ts";
import { type Matched, matchBy, matchByEach, type Pair } from "../shared/records.ts";
import { orNone } from "../shared/sentences.ts";
import type { Models } from "../states.ts";

/** What is told of a seat. It is put into words as a whole, by `seatName`; this says when two seats are the same. */
function keysIn(models: Models): Keys<Seat> {
  return {
    post: (seat) => postOf(models, seat),
    team: ({ team }) => team,
    // Whoever is named in neither state is known by the post alone.
    person: ({ person }) => (person === undefined || isNeverNamed(models, person) ? undefined : person.id),
    personUnknown: ({ personUnknown }) => (personUnknown ? "not known" : undefined),
    role: ({ role }) => role,
    holding: ({ holding }) => holding,
    attends: ({ attends }) => attends,
    number: ({ number }) => (number === undefined ? undefined : String(number)),
    chairOf: ({ chairOf }) => chairOf?.role && `${chairOf.role} of ${chairOf.group.id}`,
    exOfficio: ({ exOfficio }) => exOfficio && `${exOfficio.role} of ${exOfficio.group.id}`,
    condition: ({ condition }) => condition,
    substitutes: ({ substitutes }) => JSON.stringify(substitutes.map((each) => substituteKey(models, each))),
    // Its end follows from the time of the seat, which is told by itself.
    term: ({ term }) => term && JSON.stringify([term.years, term.renewals]),
    note: ({ note }) => note,
    file: "is about the files, not the facts",
    pointer: "is about the files, not the facts",
  };
}

/** Who stands in for somebody, by the post, and by the person where that is somebody who is named in either state. */
function substituteKey(models: Models, substitute: Substitute): (string | undefined)[] {
  const { person } = substitute;
  return [postOf(models, substitute), person === undefined || isNeverNamed(models, person) ? undefined : person.id];
}

/** The post of a seat; of somebody who is not named, the post that stands in the place of the name. */
function postOf(models: Models, { post, person }: Pick<Seat, "post" | "person">): string | undefined {
  return post ?? (person !== undefined && isNeverNamed(models, person) ? personName(models.after.words, person) : undefined);
}

/** What is public of a seat, with ids for names, so that a new name of somebody makes no new seat. It is never shown. */
export function seatKey(models: Models, seat: Seat): string {
  return keyOfFields(keysIn(models), seat);
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
  const { words } = models.after;
  const keyOf = (seat: Seat) => seatKey(models, seat);
  if (keyOf(before) === keyOf(after)) return [];
  const [was, is] = [before, after].map(({ person }) => person?.published?.name);
  if (was !== is && keyOf(heldBy(before, after.person)) === keyOf(after)) {
    const seat = after.post ?? after.team;
    const named = { place, seat: orNone(seat) };
    if (is === undefined) return [say(words, "changes.seats.noLongerHeld", { ...named, name: was ?? "" })];
    return [say(words, "changes.seats.held", { ...named, name: is, before: orNone(was) })];
  }
  return [say(words, "changes.seats.changed", { place, before: seatName(words, before), after: seatName(words, after) })];
}

function heldBy({ person: _, ...seat }: Seat, person: Person | undefined): Seat {
  return person === undefined ? seat : { ...seat, person };
}
