import type { ModelOnDay } from "../../model/day.ts";
import type { Membership, Period, Seat, Source } from "../../model/model.ts";
import type { Held, Tenure } from "../../model/tenure.ts";
import { toldTenures } from "../../model/tenure.ts";
import { holdersName } from "../../text/names.ts";
import { seatTitle } from "../../text/seats.ts";
import { english } from "../../words/english.ts";
import { beginningOf } from "../shared/sentences.ts";
import type { Models } from "../states.ts";

/** The time of a fact of a model, by where it stands in the data, as far as it may be told. */
function timeAt(model: ModelOnDay, kind: Held["kind"], { file, pointer }: Source): Period | undefined {
  return toldTenures(model.tenures).find((each) => each.held.kind === kind && each.file === file && each.pointer === pointer)
    ?.period;
}

/** The time of a fact that is described, as far as it may be told: of several the last of those that are not ahead. */
export function timeOfHeld({ tenures }: ModelOnDay, isIt: (held: Held) => boolean): Period | undefined {
  return toldTenures(tenures).findLast(({ held, time }) => time !== "ahead" && isIt(held))?.period;
}

/**
 * Since when seats are held, where one time is stated for all of them.
 * @param isWhole whether they are all of the membership, so that its own time is theirs
 */
export function begunTimeOf(model: ModelOnDay, membership: Membership, seats: readonly Seat[], isWhole: boolean): Period {
  const own = seats.map((seat) => timeAt(model, "seat", seat)?.from);
  const [first] = own;
  if (first !== undefined && own.every((each) => each?.date === first.date && each.precision === first.precision)) {
    return { from: first };
  }
  const isMixed = own.some((each) => each !== undefined);
  return isWhole && !isMixed ? beginningOf(timeAt(model, "membership", membership) ?? {}) : {};
}

/** Until when seats were held that are held no more, where the data of either state say one time for all of them. */
export function endedTimeOf(models: Models, membership: Membership, seats: readonly Seat[], isWhole: boolean): Period {
  const names = new Set(seats.map((each) => seatTitle(english, each)));
  const isOfThem = ({ held }: Tenure) =>
    (held.kind === "seat" && isSameMembership(held.membership, membership) && names.has(seatTitle(english, held.seat))) ||
    (isWhole && held.kind === "membership" && isSameMembership(held.membership, membership));
  const { today } = models.after;
  const found = [models.after, models.before]
    .map(({ tenures }) =>
      toldTenures(tenures)
        .filter(isOfThem)
        .flatMap(({ period: { until } }) => until ?? []),
    )
    .map((ends) => ends.filter(({ date }) => date <= today))
    .find((ends) => ends.length > 0);
  const [first] = found ?? [];
  return first !== undefined && found?.every(({ date }) => date === first.date) ? { until: first } : {};
}

function isSameMembership(one: Membership, other: Membership): boolean {
  // Those of whom one has a seat are known by their names together.
  const agencyOf = ({ agency, oneOf }: Membership) => (oneOf === undefined ? agency?.id : undefined);
  return (
    one.group.id === other.group.id &&
    agencyOf(one) === agencyOf(other) &&
    holdersName(english, one) === holdersName(english, other)
  );
}
