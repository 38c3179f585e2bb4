import type { Membership } from "./group.ts";

/** Whether a membership stands for its seat: of those of whom one has a seat, the first alone does. */
export function isFirstOfItsSeat(membership: Membership): boolean {
  return membership.oneOf === undefined || membership.oneOf.memberships[0] === membership;
}

/** Memberships or what belongs to them, with only the first of those who have but one seat between them. */
export function oneForEachSeat<Item>(items: readonly Item[], membershipOf: (item: Item) => Membership): Item[] {
  const seen = new Set<Membership["oneOf"]>();
  return items.filter((item) => {
    const { oneOf } = membershipOf(item);
    if (oneOf === undefined) return true;
    const isFirst = !seen.has(oneOf);
    seen.add(oneOf);
    return isFirst;
  });
}
