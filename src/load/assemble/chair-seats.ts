import type * as records from "../schema/records.gen.ts";
import { entriesIn, type ValidRecord } from "./sources.ts";

/** A seat that chairs the group in whose file it stands; organisation and person by their ids. */
export interface ChairSeat extends Pick<records.Seat, "post" | "person" | "role"> {
  readonly agency?: string | undefined;
}

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
          role === undefined ? [] : [{ agency: membership.record.agency, post, person, role } as ChairSeat],
        ),
      ),
    ]),
  );
}
