import type { Group, Person, StatedChair } from "../../model/model.ts";
import { isChair, type PlacedSeat, seatsOf } from "./seats.ts";
import { canBeSamePost } from "./wording.ts";

/** A chair that the head of the terms names in person, and the seat that chairs with a post that the person does not hold. */
export interface OtherPost extends Pick<StatedChair, "asPublished"> {
  readonly person: Person;
  readonly placed: PlacedSeat;
}

/**
 * The persons at the head of a group's terms whose own post is that of no seat that chairs for their organisation. A seat
 * with a person of its own is not looked at: the person says who it is.
 */
export function findOtherPosts(group: Group): OtherPost[] {
  const seats = seatsOf(group).filter(({ seat }) => isChair(seat) && seat.person === undefined && seat.post !== undefined);
  return group.statedChairs.flatMap((chair): OtherPost[] => {
    const { person, asPublished } = chair;
    const post = person?.post;
    if (person === undefined || post === undefined) return [];
    const own = seats.filter(({ membership: { agency } }) => agency === undefined || agency === (chair.agency ?? person.partner));
    const stated = [post, ...(chair.post === undefined ? [] : [chair.post])];
    if (own.some(({ seat }) => stated.some((each) => canBeSamePost(seat.post ?? "", each)))) return [];
    const placed = own.find(({ membership: { agency } }) => agency !== undefined);
    return placed === undefined ? [] : [{ person, placed, ...(asPublished !== undefined && { asPublished }) }];
  });
}
