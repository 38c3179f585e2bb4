import type { TrackedChange, WordEvent } from "./events.ts";
import type { Hand } from "./hand.ts";

/**
 * The events of a file as if the changes that the draft was sent with had been accepted: a redline shows by tracked changes
 * what is new since the last edition, and those are no answer to it. What a partner took out of something new stays taken
 * out by that partner.
 * @param isOwn whether a change was made by the program
 */
export function acceptOwnChanges(events: readonly WordEvent[], isOwn: (hand: Hand) => boolean): WordEvent[] {
  return events.flatMap((event): WordEvent[] => {
    if (event.kind !== "text" && event.kind !== "end") return [event];
    const { change, ...rest } = event;
    if (change === undefined || !isOwn(change.hand)) return [event];
    const { kind, undoneBy } = change;
    if (kind === "deleted" || kind === "movedFrom" || (undoneBy !== undefined && isOwn(undoneBy))) return [];
    return [undoneBy === undefined ? rest : { ...rest, change: takenOutBy(undoneBy, change) }];
  });
}

function takenOutBy(hand: Hand, { row }: TrackedChange): TrackedChange {
  return { kind: "deleted", hand, ...(row !== undefined && { row }) };
}
