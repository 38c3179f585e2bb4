import type * as records from "../schema/records.gen.ts";
import { entriesIn, type ValidRecord } from "./sources.ts";

/** A seat that chairs the group in whose file it stands; organisation and person by their ids. */
export interface ChairSeat extends Pick<records.Seat, "post" | "person" | "role"> {
  readonly agency?: string | undefined;
  readonly constituency?: string | undefined;
}

/** Somebody who chairs a group, as the group itself states it; organisation and person by their ids. */
export type ChairHolder = Omit<ChairSeat, "role"> & { readonly role: NonNullable<ChairSeat["role"]> };

/**
 * The seats that chair each group on the day, by the group's id. This is where a chair stands: the head of the terms of
 * reference and the seats of other groups take from it what they do not say themselves.
 */
export function chairSeatsOf(groups: readonly ValidRecord<records.Group>[]): ReadonlyMap<string, readonly ChairSeat[]> {
  return new Map(
    groups.map((group) => [
      group.id,
      entriesIn(group, group.record.memberships, "memberships").flatMap((membership) =>
        entriesIn(membership, membership.record.seats, "seats").flatMap(({ record: { post, person, role } }): ChairSeat[] =>
          role === undefined ? [] : [{ ...whoseOf(membership.record), post, person, role } as ChairSeat],
        ),
      ),
    ]),
  );
}

function whoseOf({ agency, constituency }: NonNullable<records.Group["memberships"]>[number]) {
  return { agency, constituency };
}

/**
 * Those who chair a group on the day, by the group's id: its seats that chair or, where none does, those whom the head of
 * its terms of reference names. A vice-chair does not count.
 */
export function chairHoldersOf(
  groups: readonly ValidRecord<records.Group>[],
  seats: ReadonlyMap<string, readonly ChairSeat[]>,
): ReadonlyMap<string, readonly ChairHolder[]> {
  return new Map(
    groups.map((group) => {
      const marked = (seats.get(group.id) ?? []).filter(isChairHolder);
      const stated = entriesIn(group, group.record.chairs, "chairs").map(({ record: { organisation, ...chair } }) => ({
        ...chair,
        constituency: organisation,
      }));
      return [group.id, marked.length > 0 ? marked : stated.filter(isChairHolder)] as const;
    }),
  );
}

function isChairHolder(chair: ChairSeat): chair is ChairHolder {
  return chair.role !== undefined && chair.role !== "viceChair";
}
