import { standingCoChairOf } from "../../model/co-chairs.ts";
import type { Body, ChairRole, Group, Model, Partner, Person, Source } from "../../model/model.ts";
import type { Holder } from "../../proofread/names/holders.ts";
import { wordsOfName } from "../../proofread/names/names.ts";
import { canBeSamePost } from "../../proofread/names/posts.ts";
import { personInFull } from "../../text/names.ts";

/** A chair of a group, as one place of the data has it. */
export interface RecordedChair {
  readonly role: ChairRole;
  readonly person?: Person;
  readonly personUnknown?: true;
  readonly post?: string;
  readonly agency?: Partner;
  /** An organisation that no record has, in words. */
  readonly organisation?: string;
  /** Whether it is one of those who take turns. */
  readonly rotates?: true;
  /** Whether the head of the terms of reference states it; otherwise a seat has the role. */
  readonly isStated?: true;
  readonly at: Source;
  readonly field: string;
  /** In words: name, post and organisation, as far as known and published. */
  readonly says: string;
}

/** Every chair and vice-chair of a group on the day: of its seats, of the head of its terms of reference, of the rotation. */
export function recordedChairsOf(model: Model, group: Group): RecordedChair[] {
  const seats = group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat): Omit<RecordedChair, "says">[] => {
      const { role, person, personUnknown, post } = seat;
      if (role === undefined) return [];
      const { agency, constituency } = membership;
      return [
        {
          ...{ role, at: seat, field: "/role" },
          ...(person && { person }),
          ...(personUnknown && { personUnknown }),
          ...(post !== undefined && { post }),
          ...(agency && { agency }),
          ...(constituency !== undefined && { organisation: constituency }),
        },
      ];
    }),
  );
  const stated = group.statedChairs.map((chair) => ({ ...chair, isStated: true as const, at: group, field: "/chairs" }));
  return [...seats, ...stated, ...rotatingOf(model, group)].map((chair) => ({ ...chair, says: inWords(chair) }));
}

function rotatingOf({ coChairs }: Model, group: Group): Omit<RecordedChair, "says">[] {
  if (coChairs === undefined || coChairs.group !== group) return [];
  const people = [standingCoChairOf(coChairs), ...coChairs.rotation.map(({ person }) => person)];
  return [...new Set(people)].flatMap((person) =>
    person === undefined ? [] : [{ role: "coChair" as const, person, rotates: true as const, at: coChairs, field: "/rotation" }],
  );
}

function inWords({ person, post, agency, organisation }: Omit<RecordedChair, "says">): string {
  if (person !== undefined) return personInFull({ ...person, ...(person.post === undefined && post !== undefined && { post }) });
  return [post, agency?.name ?? organisation].filter((part) => part !== undefined).join(", ");
}

/** Who somebody is, as far as a record or a text tells. */
export interface Described extends Pick<RecordedChair, "person" | "post" | "organisation"> {
  readonly agency?: Body;
}

/** Whether those whom a text names can be a chair of the record: nothing that both say differs. */
export function canBeChair(holder: Holder, chair: Described): boolean {
  return isSamePerson(holder, chair) && isSamePost(holder, chair) && isSameBody(holder, chair);
}

function isSamePerson({ person, name }: Holder, chair: Described): boolean {
  if (person !== undefined && chair.person !== undefined) return person === chair.person;
  if (name !== undefined && chair.person?.published !== undefined)
    return wordsOfName(chair.person.published.name).some((word) => wordsOfName(name).includes(word));
  return person === undefined || (isSamePost(ofPerson(person), chair) && isSameBody(ofPerson(person), chair));
}

function ofPerson({ post, partner }: Person): Holder {
  return { from: 0, to: 0, ...(post !== undefined && { post: wordsOfName(post) }), ...(partner && { partner }) };
}

function isSamePost({ post }: Holder, chair: Described): boolean {
  const posts = [chair.post, chair.person?.post].filter((each) => each !== undefined);
  return post === undefined || posts.length === 0 || posts.some((each) => canBeSamePost(wordsOfName(each), post));
}

function isSameBody({ partner }: Holder, chair: Described): boolean {
  const bodies = [chair.agency, chair.person?.partner].filter((each) => each !== undefined);
  if (partner === undefined) return true;
  if (bodies.length > 0) return bodies.some((each) => each === partner);
  const words = wordsOfName(chair.organisation ?? "").filter((word) => word.length > 3);
  return words.length === 0 || wordsOfName(partner.name).some((word) => words.includes(word));
}
