import { oneForEachSeat } from "../../model/alternatives.ts";
import type { CoChairs, Group, Membership, Model, Seat, Source, StatedChair } from "../../model/model.ts";
import { membershipName } from "../../text/names.ts";
import { seatTitle } from "../../text/seats.ts";
import { english } from "../../words/english.ts";
import { groupBy } from "./group-by.ts";

/** A seat and the membership that it belongs to, which names its group. */
export interface PlacedSeat {
  readonly membership: Membership;
  readonly seat: Seat;
}

/** Every seat of a group, in the order of the data. */
export function seatsOf({ memberships }: Group): PlacedSeat[] {
  return memberships.flatMap((membership) => membership.seats.map((seat) => ({ membership, seat })));
}

/** Those seats that are held at every meeting, under no condition: their holders are standing members. */
export function standingSeats(seats: readonly PlacedSeat[]): PlacedSeat[] {
  return seats.filter(({ seat }) => seat.condition === undefined);
}

/** How many seats there are, where one that "A or B" have is one, also where both may come. */
export function numberOfSeats(seats: readonly PlacedSeat[]): number {
  return oneForEachSeat(seats, ({ membership }) => membership).reduce((sum, { seat }) => sum + (seat.number ?? 1), 0);
}

/** Whether a seat chairs the group that it is on. A vice-chair does not. */
export function isChair({ role }: Pick<Seat | StatedChair, "role">): boolean {
  return role !== undefined && role !== "viceChair";
}

/** A seat and whom it is for, in words: "Sandholm Police, Chief Constable – Chair". */
export function seatInFull({ membership, seat }: PlacedSeat): string {
  return [membershipName(english, membership), seatTitle(english, seat)].filter(Boolean).join(", ");
}

/** What is said of who chairs a group. */
export interface ChairStatements {
  /** At the head of its terms of reference, and by its own seats. */
  readonly atHead: readonly StatedChair[];
  readonly bySeats: readonly PlacedSeat[];
  /** By the rotation of the co-chairs. */
  readonly byRotation?: CoChairs;
  /** By the seats of other groups that state a role in its chair. */
  readonly elsewhere: readonly PlacedSeat[];
}

/** What each group is said to be chaired by, by the group. It is worked out once for a model. */
export function chairStatementsOf(model: Pick<Model, "groups" | "coChairs">): ReadonlyMap<Group, ChairStatements> {
  const known = statements.get(model.groups);
  if (known !== undefined) return known;
  const found = findChairStatements(model);
  statements.set(model.groups, found);
  return found;
}

const statements = new WeakMap<readonly Group[], ReadonlyMap<Group, ChairStatements>>();

function findChairStatements({ groups, coChairs }: Pick<Model, "groups" | "coChairs">): Map<Group, ChairStatements> {
  const seats = new Map(groups.map((group) => [group, seatsOf(group)]));
  const elsewhere = groupBy(
    [...seats.values()].flat().filter(({ seat }) => seat.chairOf?.role !== undefined),
    ({ seat }) => seat.chairOf?.group,
  );
  return new Map(
    groups.map((group) => [
      group,
      {
        atHead: group.statedChairs.filter(isChair),
        bySeats: (seats.get(group) ?? []).filter(({ seat }) => isChair(seat)),
        ...(coChairs?.group === group && { byRotation: coChairs }),
        elsewhere: elsewhere.get(group) ?? [],
      },
    ]),
  );
}

/** Whether anything says who chairs. */
export function isChaired({ atHead, bySeats, byRotation, elsewhere }: ChairStatements): boolean {
  return atHead.length + bySeats.length + elsewhere.length > 0 || byRotation !== undefined;
}

/** Whether the record says of a field that it is assumed, so that the model does not have it. `field` as for `placeOf`. */
export function isAssumed({ files }: Pick<Model, "files">, source: Source, field: string): boolean {
  return files.get(source.file)?.offsets.has(`${source.pointer}/assumed${field}`) ?? false;
}

/** Whether any role in the chair of a group is only assumed, so that the model does not have it. */
export function isChairAssumed(model: Pick<Model, "files">, group: Group): boolean {
  if (isAssumed(model, group, "/chairs")) return true;
  return [...(model.files.get(group.file)?.offsets.keys() ?? [])].some((pointer) => pointer.endsWith("/assumed/role"));
}
