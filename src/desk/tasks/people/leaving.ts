import type { PartialDate } from "../../../model/model.ts";
import { valueAt } from "../../../model/places/pointer.ts";
import { unknown } from "../../../model/unknown.ts";
import { english } from "../../../words/english.ts";
import type { DeskData, DeskFile } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf, partialDateOf } from "../shared/answered.ts";
import { timeOfEntry } from "../shared/periods.ts";
import { entriesAt, entriesOf, freeId, groupFiles, peopleIn } from "../shared/records.ts";
import { type PostHeld, postHeld, type Successor } from "./hand-over.ts";
import { changeOffices, changeSeats, type Holding } from "./holdings.ts";

/** Who takes something over, as a choice. */
export type Choice = "existing" | "new" | "unknown" | "nobody";

/** The key of the post among what a person holds. */
export const postKey = "post";

/** A person who leaves: the record, the last day, and what is held on it or from a later day. */
export interface Leaving {
  readonly person: FileRecord;
  readonly until: PartialDate;
  readonly post?: PostHeld | undefined;
  readonly held: readonly Holding[];
  /** The files of the groups in which something of it stands. */
  readonly groups: readonly DeskFile[];
  /** Where the person is named besides, which has no time and is left as it is. */
  readonly named: readonly string[];
}

/** Who leaves, as far as that was answered. */
export function leavingIn(data: DeskData, answers: Answers): Leaving | undefined {
  const person = peopleIn(data).find(({ id }) => id === lineOf(answers, "/person"));
  const until = partialDateOf(answers, "/until");
  if (person === undefined || until === undefined) return undefined;
  const held: Holding[] = [];
  const collect = (holding: Holding) => {
    if (isHeldBy(holding, String(person.id), until)) held.push(holding);
    return undefined;
  };
  changeOffices(data.files.get(pathOf("people"))?.raw as FileRecord, data.model?.words ?? english, collect);
  const groups = groupFiles(data).filter(({ id, raw }) => {
    const before = held.length;
    changeSeats(id, raw as FileRecord, collect);
    return held.length > before;
  });
  return { person, until, post: postHeld(person, until), held, groups, named: namedElsewhere(data, String(person.id)) };
}

/** Whether a person holds something on the last day, or would from a later one. */
export function isHeldBy({ entry }: Holding, person: string, until: PartialDate): boolean {
  return entry.person === person && timeOfEntry(entry, until.date) !== "over";
}

/** Where somebody is named without a time. */
function namedElsewhere(data: DeskData, id: string): string[] {
  const signatories = entriesAt(data, "arrangements", "/foreword/signatories");
  const substituteOn = groupFiles(data).filter(({ raw }) =>
    entriesOf(valueAt(raw, "/memberships"))
      .flatMap((membership) => entriesOf(membership.seats))
      .flatMap((seat) => entriesOf(seat.substitutes))
      .some(({ person }) => person === id),
  );
  return [
    ...(signatories.some(({ person }) => person === id) ? ["below the foreword"] : []),
    ...substituteOn.map(({ raw }) => `as a substitute on ${String(valueAt(raw, "/name"))}`),
  ];
}

/** What was chosen for something that is held; undefined as long as nothing was. */
export function choiceFor(answers: Answers, key: string): Choice | undefined {
  return lineOf(answers, `/takenOver/${key}`) as Choice | undefined;
}

/** The keys of what is held, the post first, for which a choice was made. */
export function keysWith(leaving: Leaving, answers: Answers, choice: Choice): string[] {
  const keys = [...(leaving.post === undefined ? [] : [postKey]), ...leaving.held.map(({ key }) => key)];
  return keys.filter((key) => choiceFor(answers, key) === choice);
}

/** Who takes something over. */
export function successorFor(data: DeskData, answers: Answers, key: string): Successor {
  switch (choiceFor(answers, key)) {
    case "existing":
      return lineOf(answers, `/successor/${key}`);
    case "new":
      return newPersonId(data, answers);
    case "unknown":
      return unknown;
    default:
      return undefined;
  }
}

/** The id that the record of somebody new gets. */
export function newPersonId(data: DeskData, answers: Answers): string {
  return freeId(data, ["person"], lineOf(answers, "/new/name") ?? "");
}
