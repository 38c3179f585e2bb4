import type { Capacity, Group, Membership, Partner, Seat } from "../../src/model/model.ts";
import { makeGroup, partnership } from "../model/made.ts";

const source = { file: "data/groups/pond-board.yaml", pointer: "" };

/** An organisation with seats. */
export const agency: Partner = { ...partnership, id: "fenmarsh-police", name: "Fenmarsh Police", is: ["statutoryPartner"] };
/** The seats of that organisation on a group. */
export const members = (as: Capacity, ...seats: Partial<Seat>[]): Omit<Membership, "group"> => ({
  agency,
  as,
  seats: seats.map((seat) => ({ ...source, substitutes: [], ...seat })),
  ...source,
  pointer: "/memberships/0",
});
/** A group with members. */
export const groupOf = (id: string, memberships: Omit<Membership, "group">[], changes: Partial<Group> = {}): Group =>
  makeGroup(id, { memberships: memberships as Membership[], ...changes });
