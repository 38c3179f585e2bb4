import { isGroup } from "../../model/group.ts";
import type { Body, Review } from "../../model/model.ts";
import { fullIdOf, refreshIdOf } from "../../model/review.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { evidenceInWords } from "../../text/review-in-words.ts";
import { type HeldRow, type ReviewRow, reviewRow } from "../../views/reviews.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchBy, matchByEach, type Pair } from "../shared/records.ts";
import { changeOfValue, orNone, sinceOf } from "../shared/sentences.ts";
import type { Models } from "../states.ts";

/** A review and its line of the register. */
interface Registered {
  readonly review: Review;
  readonly row: ReviewRow;
}

/** Which reviews were held, which are promised, and when and by whom each is next. A verdict is none: days alone change it. */
export function changesOfReviews({ before, after }: Models, renew: (text: string) => string): Change[] {
  const { words } = after;
  const registered = (model: typeof before) => model.reviews.map((review) => ({ review, row: reviewRow(model, review) }));
  const groupsNow = new Map(after.groups.flatMap((group) => group.formerIds.map((id) => [id, group.id] as const)));
  const idNow = (id: string) => (after.groups.some((group) => group.id === id) ? id : (groupsNow.get(id) ?? id));
  const keyOf = ({ kind, id, isRefresh }: Review) =>
    isRefresh ? `${kind} ${refreshIdOf(idNow(fullIdOf(id)))}` : `${kind} ${idNow(id)}`;
  const { both, gone, come } = matchBy(registered(before), registered(after), ({ review }) => keyOf(review));
  return [
    ...both.flatMap((pair) => changesOf(words, pair, renew)),
    ...come.map((each) =>
      change(each, say(words, "changes.reviews.promised", { title: each.row.title, next: orNone(nextOf(words, each.row)) })),
    ),
    ...gone.map((each) => change(each, say(words, "changes.reviews.notPromised", { title: each.row.title }))),
  ];
}

/** When the next review is promised, as far as the public is told. */
function nextOf(
  words: Words,
  { due, isDueAssumed, dueInWords, nextReview, cycleMonths, month, unknown }: ReviewRow,
): string | undefined {
  if (unknown.includes("nextReview")) return say(words, "facts.notKnown").toLowerCase();
  const isTold = due !== undefined && !isDueAssumed && [nextReview, cycleMonths, month].some((each) => each !== undefined);
  return isTold ? dueInWords : undefined;
}

const fields: Fields<ReviewRow> = {
  id: "names the record",
  kind: "names the record",
  refreshOf: "names the record",
  title: "told by a sentence of its own",
  group: "names the record",
  promise: field("changes.fields.promise", ({ promise }) => promise),
  owner: "told by a sentence of its own",
  ownerInWords: field(
    "changes.fields.owner",
    ({ owner, ownerInWords, ownerPart }) => (ownerPart === undefined ? ownerInWords : `${ownerPart}, ${owner?.name}`),
    ({ owner, ownerInWords, assumed, ownerPart }) =>
      owner === undefined || assumed.includes("owner") ? ownerInWords : `${owner.id} ${ownerPart}`,
  ),
  ownerPart: "told by a sentence of its own",
  cycleMonths: field("changes.fields.cycle", ({ cycleMonths: months }, words) =>
    months === undefined ? undefined : say(words, "changes.reviews.cycle", { months }),
  ),
  month: field("changes.fields.reviewMonth", ({ month }) => month),
  assumed: "follows from other facts",
  isDueAssumed: "follows from other facts",
  lastReviewed: "told by a sentence of its own",
  lastReviewedInWords: "told by a sentence of its own",
  held: "told by a sentence of its own",
  nextReview: "told by a sentence of its own",
  due: "told by a sentence of its own",
  dueInWords: field("changes.fields.nextDate", (row, words) => nextOf(words, row)),
  unknown: "told by a sentence of its own",
  failsAsUnknown: "serves the check alone",
  status: "follows from other facts",
  statusInWords: "follows from other facts",
  days: "follows from other facts",
  daysInWords: "follows from other facts",
  waiver: "told by a sentence of its own",
  changed: "serves the check alone",
  recorded: "serves the check alone",
  isRecordedElsewhere: "is about the files, not the facts",
  file: "is about the files, not the facts",
  line: "is about the files, not the facts",
};

function changesOf(words: Words, pair: Pair<Registered>, renew: (text: string) => string): Change[] {
  const { before, after } = pair;
  const told = (sentence: string) => change(after, sentence);
  // A name that the words repeat is told of whoever has it.
  const renewed = (was: string, is: string | undefined) => (renew(was) === is ? is : was);
  const promise = before.row.promise && renewed(before.row.promise, after.row.promise);
  const rows = { before: { ...before.row, ...(promise !== undefined && { promise }) }, after: after.row };
  const { title } = after.row;
  const unknownLast = [rows.before, rows.after].map(({ unknown }) =>
    unknown.includes("lastReviewed") ? say(words, "facts.notKnown").toLowerCase() : undefined,
  );
  return [
    // The title of terms of reference is that of their section, whose wording tells it.
    ...(after.review.kind !== "termsOfReference" && renewed(before.row.title, title) !== title
      ? [told(changeOfValue(words, say(words, "changes.reviews.title"), before.row.title, title))]
      : []),
    ...changedHeld(words, pair, renew),
    ...(unknownLast[0] === unknownLast[1]
      ? []
      : [told(changeOfValue(words, say(words, "changes.reviews.lastDate", { title }), ...(unknownLast as [string?, string?])))]),
    ...changedFields(words, fields, say(words, "changes.reviews.of", { title }), rows).map(told),
    ...changedWaiver(words, pair).map(told),
  ];
}

function heldKey({ onInWords, by, minute, changed }: HeldRow): string {
  return JSON.stringify([onInWords, by, minute, changed]);
}

/** Reviews that took place since, and what is recorded otherwise of those that were known; the newest first. */
function changedHeld(words: Words, { before, after }: Pair<Registered>, renew: (text: string) => string): Change[] {
  const earlier = new Set(before.row.held);
  const renewed = (held: HeldRow) => (earlier.has(held) ? renew(heldKey(held)) : heldKey(held));
  const { gone, come } = matchByEach(before.row.held, after.row.held, heldKey, renewed);
  const { both, ...rest } = matchBy(gone, come, ({ onInWords }) => onInWords);
  const { title } = after.row;
  return [
    ...rest.come.map((held) => ({
      ...change(after, say(words, "changes.reviews.held", { title, ...heldInWords(words, held) })),
      ...sinceOf(held.on),
    })),
    ...both.map(({ before: was, after: is }) =>
      change(
        after,
        changeOfValue(
          words,
          say(words, "changes.reviews.recorded", { title, date: is.onInWords }),
          evidenceInWords(words, was) || undefined,
          evidenceInWords(words, is) || undefined,
        ),
      ),
    ),
    ...rest.gone.map((held) => change(after, say(words, "changes.reviews.notRecorded", { title, date: held.onInWords }))),
  ];
}

/** A review that was held, for the sentence that tells of it. */
function heldInWords(words: Words, held: HeldRow) {
  return { precision: held.on.precision, date: held.onInWords, evidence: orNone(evidenceInWords(words, held)) };
}

function changedWaiver(words: Words, { before, after }: Pair<Registered>): string[] {
  const said = ({ waiver }: Review) =>
    waiver &&
    say(words, "changes.reviews.waiver", {
      from: dateInWords(words, waiver.from),
      until: dateInWords(words, waiver.until),
      owner: waiver.owner.name,
      reason: waiver.reason.replace(/\.$/, ""),
    });
  const key = ({ waiver }: Review) => JSON.stringify(waiver && [waiver.reason, waiver.owner.id, waiver.from, waiver.until]);
  if (key(before.review) === key(after.review)) return [];
  const [was, is] = [said(before.review), said(after.review)];
  const { title } = after.row;
  if (is === undefined) return [say(words, "changes.reviews.notHeldOpen", { title, before: was ?? "" })];
  return [say(words, "changes.reviews.heldOpen", { title, waiver: is, before: orNone(was) })];
}

function change({ review: { group, owner, assumed } }: Registered, sentence: string): Change {
  const bodies: readonly (Body | undefined)[] = [group, assumed.includes("owner") ? undefined : owner];
  const known = bodies.filter((body) => body !== undefined);
  return {
    topic: "reviews",
    about: about({
      groups: known.filter(isGroup).map(({ id }) => id),
      organisations: known.filter((body) => !isGroup(body)).map(({ id }) => id),
    }),
    sentence,
  };
}
